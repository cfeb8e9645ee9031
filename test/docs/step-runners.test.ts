import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPlan, runPlan } from '../../src/index.ts';
import { createSystem } from '../../src/system/system.ts';
import { serve } from '../support/http-server.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/step-runners.md'), 'utf8');

/** The files the page shows: path -> text. Each names itself in its first line. */
const shown = new Map(
  [...page.matchAll(/```(?:yaml|js)\n(?:#|\/\/) (\S+)\n([\s\S]*?)```/g)].map(([, path = '', text = '']) => [
    path,
    text,
  ]),
);

/** What each plan of the page prints, by task, and how it ends. */
const plans: Readonly<Record<string, { status: string; printed: Record<string, string> }>> = {
  'plans/command.yml': { status: 'succeeded', printed: { list: '--dry-run --base=main --path=src --path=test -n 5' } },
  'plans/shell.yml': { status: 'succeeded', printed: { show: 'There are 3 words' } },
  'plans/http.yml': { status: 'succeeded', printed: { announce: expect.stringContaining('-> 201 Created') } },
  'plans/nested.yml': { status: 'succeeded', printed: { report: expect.stringMatching(/^run \S+ succeeded$/) } },
  'plans/module.yml': { status: 'succeeded', printed: { measure: 'measuring hello', show: 'HELLO has 5 letters' } },
  'plans/approval.yml': { status: 'awaiting_approval', printed: {} },
  'plans/greet.yml': { status: 'succeeded', printed: { hello: 'Hello Ana', after: 'greeted Ana' } },
};

let base: string;
let folder: string;
beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'docs-')));
  // Below node_modules the test runner leaves the loading of modules to Node itself.
  folder = join(base, 'node_modules', 'shown');
  for (const [path, text] of shown) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('every plan the page shows is run here', () => {
  expect([...shown.keys()].filter((path) => path.endsWith('.yml'))).toEqual(Object.keys(plans));
});

test.each(Object.entries(plans))('%s does what the page says', async (path, expected) => {
  const service = await serve(({ url }, response) => {
    if (url === '/ready') response.end('{"state":"ready","version":"1.2.0"}');
    else response.writeHead(201).end('accepted');
  });
  const real = createSystem();
  const system = createSystem({ cwd: folder, env: { ...real.env, SERVICE_URL: service, USER: 'Ana' } });
  const loaded = await loadPlan(path, { system, params: {} });
  if (!loaded.ok) expect(loaded.diagnostics).toEqual([]);
  else {
    const run = await runPlan(loaded.graph, { system });
    expect(run.status, JSON.stringify([...run.tasks.values()], null, 2)).toBe(expected.status);
    for (const [task, printed] of Object.entries(expected.printed)) {
      expect(run.tasks.get(task)?.log_excerpt).toEqual(printed);
    }
  }
});

test('the runner is tested as the page says', async () => {
  const testing = resolve(import.meta.dirname, '../../src/testing.ts');
  const script = shown.get('greet.check.mjs') ?? '';
  expect(script).toContain("from 'orchestrator-action/testing'");
  // Beside this test, so that the door may be TypeScript.
  const copy = join(base, 'greet.check.ts');
  writeFileSync(
    copy,
    script
      .replace("'orchestrator-action/testing'", JSON.stringify(testing))
      .replace('./runners/greet.mjs', pathToFileURL(join(folder, 'runners/greet.mjs')).href),
  );
  await import(copy);
});

test('links of the page lead to its headings', () => {
  const headings = new Set(
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(' ', '-')),
  );
  for (const [, anchor = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
});
