import { expect, test } from 'vitest';
import { createTaskClient, type TaskClient } from '../../src/client.ts';
import type { StepGraph } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { earlierSuccesses } from '../../src/submit/earlier-successes.ts';
import { makeSubmission } from '../../src/submit/make-submission.ts';
import { tellRun } from '../dashboard/told-runs.ts';
import { describeOnEach } from '../support/database.ts';
import { createTestRepository } from '../support/git-repository.ts';
import { startTaskApi } from '../support/task-api.ts';

const PLAN = `name: nightly
steps:
  - { id: build, run: make, only_changed: 'src/**' }
  - { id: docs, run: make docs, only_changed: 'docs/**' }
  - { id: report, run: make report }
`;

async function graphOf(text: string): Promise<StepGraph> {
  const loaded = await loadPlanText(text, 'plans/nightly.yml', {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.graph;
}

type Went = Readonly<Record<string, 'succeeded' | 'failed' | 'skipped'>>;

/** Tells of a run of the plan at a commit, the later the newer. */
async function ran(client: TaskClient, at: number, commit: string, tasks: Went, git: object = {}): Promise<void> {
  const started = `2026-01-02T03:0${at}:00.000Z`;
  const more = { git: { commit, dirty: false, ...git } };
  await tellRun(client, { plan: 'nightly', run_id: `r${at}`, at: started, tasks, more });
}

describeOnEach('when steps last succeeded, by the record of a fleet', (makeDatabase) => {
  const start = async () => createTaskClient({ baseUrl: (await startTaskApi(await makeDatabase())).url });

  test('is asked of no more runs than it takes', async () => {
    const client = await start();
    await ran(client, 1, 'a1', { build: 'succeeded', docs: 'succeeded' });
    await ran(client, 2, 'a2', { build: 'succeeded', docs: 'succeeded' });
    await ran(client, 3, 'a3', { build: 'failed', docs: 'succeeded' });
    await ran(client, 4, 'a4', { build: 'succeeded', docs: 'skipped' }, { dirty: true });
    await ran(client, 5, 'b5', { build: 'succeeded', docs: 'succeeded' });
    const asked: string[] = [];
    const counted = {
      ...client,
      getRunAttempt: (...given: Parameters<TaskClient['getRunAttempt']>) => {
        asked.push(given[0]);
        return client.getRunAttempt(...given);
      },
    };
    const found = await earlierSuccesses(counted, await graphOf(PLAN), async (commit) => commit !== 'b5');
    expect([...found].toSorted()).toEqual([
      ['build', 'a2'],
      ['docs', 'a3'],
    ]);
    expect(asked).toEqual(['r3', 'r2']);
  });

  test('goes with a run that is handed in, where that commit is behind the one to run', async () => {
    const client = await start();
    const repository = createTestRepository();
    const first = await repository.commit('one', { 'src/a.ts': '1', 'docs/a.md': '1' });
    await repository.commit('two', { 'src/a.ts': '2' });
    await repository.commit('three', { 'other.txt': '3' });
    await ran(client, 1, first, { build: 'succeeded', docs: 'succeeded' });
    // Two other branches: one is not here, and where the other was left nothing succeeded.
    await ran(client, 2, '0'.repeat(40), { build: 'succeeded', docs: 'succeeded' });
    repository.git('checkout', '--quiet', '-b', 'other');
    const theirs = await repository.commit('theirs', { 'src/a.ts': '4' });
    repository.git('checkout', '--quiet', 'main');
    await ran(client, 3, theirs, { build: 'succeeded', docs: 'succeeded' });
    const graph = await graphOf(PLAN);
    const { submission, notes } = await makeSubmission(graph, {
      system: repository.system({ cwd: '', env: {} }),
      stateDir: '.orchestrator',
      successes: (counts) => earlierSuccesses(client, graph, counts),
    });
    expect(notes).toEqual([]);
    const label = `its last success at ${first.slice(0, 7)}`;
    expect(submission.changes?.bases).toEqual([
      { label: 'the previous commit', files: ['other.txt'] },
      { label, files: ['other.txt', 'src/a.ts'] },
    ]);
    expect(submission.changes?.steps).toEqual({ build: 1, docs: 1 });
  });

  test('is looked up here where nobody says it', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'src/a.ts': '1' });
    const options = {
      system: repository.system({ cwd: '', env: {} }),
      stateDir: '.orchestrator',
      successes: async () => {
        throw new Error('403');
      },
    };
    const { submission, notes } = await makeSubmission(await graphOf(PLAN), options);
    expect(notes.join()).toContain('403');
    expect(submission.changes?.steps).toEqual({});
  });
});
