import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPlan } from '../../src/graph/load-plan.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import { createSystem } from '../../src/system/system.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a plan of real commands runs, with outputs passed on', async () => {
  writeFileSync(
    join(folder, 'p.yml'),
    `name: demo
steps:
  - id: one
    run: echo hello; echo "word=world" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [word]
  - id: two
    needs: [one]
    env: { WORD: "\${{ steps.one.outputs.word }}" }
    command: node -e "console.log('hello ' + process.env.WORD)"
`,
  );
  const system = createSystem({ cwd: folder });
  const loaded = await loadPlan('p.yml', { system });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const run = await runPlan(loaded.graph, { system });
  expect(run.status).toBe('succeeded');
  expect(run.tasks.get('two')?.log_excerpt).toBe('hello world');
  expect(readFileSync(join(folder, '.orchestrator/runs', run.run_id, '1/logs/one.log'), 'utf8')).toBe('hello\n');
});
