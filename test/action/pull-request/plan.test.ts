import { expect, onTestFinished, test } from 'vitest';
import { createChangeProposals } from '../../../src/action/pull-request/create-change-proposals.ts';
import { loadPlan } from '../../../src/graph/load-plan.ts';
import { runPlan } from '../../../src/launch/run-plan.ts';
import { createSystem } from '../../../src/system/system.ts';
import { checkOut } from '../../support/github/check-out.ts';
import { startGithub } from '../../support/github/start-github.ts';
import { statuses } from '../../support/run-fake.ts';
import { difference, factsOf } from './workbench.ts';

const PLAN = `name: nightly
max_parallel: 4
secrets: [WORD]
steps:
  - id: tidy
    run: printf 'tidy\\n' > README.md
    artifacts: [README.md]
    pull_request:
      title: Tidy on \${{ run.id }}
      labels: [nightly]
  - id: build
    for_each: [linux, mac]
    run: printf '%s\\n' "$ITEM" > built.txt
    env: { ITEM: '\${{ item }}' }
    pull_request:
      paths: built.*
  - id: nothing
    run: cat README.md
    pull_request: {}
  - id: broken
    run: printf broken > README.md; exit 3
    pull_request: {}
  - id: leak
    run: printf '%s' "$OWN" > leaked.txt
    env: { OWN: '\${{ secrets.WORD }}' }
    pull_request: {}
  - id: after
    needs: [tidy]
    run: echo never
`;

test('a plan whose steps change things leaves pull requests to wait for, and a clean tree', async () => {
  const github = await startGithub({
    files: { 'README.md': '# Plans\n', '.gitignore': '.orchestrator/\n', 'plan.yml': PLAN },
  });
  onTestFinished(() => github.close());
  const tree = checkOut(github);
  const system = createSystem({ cwd: tree.path, env: { ...tree.env, WORD: 'open-sesame' } });
  const loaded = await loadPlan('plan.yml', { system });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const log = (message: string): never => {
    throw new Error(message);
  };
  const proposals = createChangeProposals({ system, token: github.token, facts: factsOf(github), log });
  const run = await runPlan(loaded.graph, { system, proposals });

  expect(statuses(run)).toEqual({
    tidy: 'awaiting_approval',
    'build[linux]': 'awaiting_approval',
    'build[mac]': 'awaiting_approval',
    nothing: 'succeeded',
    broken: 'failed',
    leak: 'failed',
    after: 'queued',
  });
  expect(run.tasks.get('tidy')?.outputs_uri).toBe(`${github.serverUrl}/octo/plans/pull/${github.pulls[0]?.number}`);
  expect(run.tasks.get('tidy')?.artifacts).toHaveLength(1);
  expect(run.tasks.get('nothing')?.log_excerpt).toBe('# Plans');
  expect(run.tasks.get('leak')).toMatchObject({ exit_code: 0, message: expect.stringContaining('into leaked.txt') });
  expect(github.pulls.map(({ head, labels }) => [head, ...labels, ...difference(github, head)])).toEqual([
    ['orchestrator/nightly/tidy', 'nightly', 'M 100644 README.md'],
    ['orchestrator/nightly/build@linux', 'A 100644 built.txt'],
    ['orchestrator/nightly/build@mac', 'A 100644 built.txt'],
  ]);
  expect(github.git('cat-file', 'blob', 'orchestrator/nightly/build@mac:built.txt')).toBe('mac');
  expect(tree.status()).toBe('');
  expect(JSON.stringify(github.calls.map(({ body }) => body))).not.toContain('open-sesame');
});
