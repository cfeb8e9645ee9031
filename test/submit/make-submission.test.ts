import { describe, expect, it } from 'vitest';
import type { StepGraph } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { makeSubmission, type SubmissionOptions } from '../../src/submit/make-submission.ts';
import { createTestRepository, type TestRepository } from '../support/git-repository.ts';
import { createManualClock } from '../support/manual-clock.ts';

async function graphOf(text: string, params: Record<string, unknown> = {}): Promise<StepGraph> {
  const loaded = await loadPlanText(text, 'plans/nightly.yml', { params });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.graph;
}

function here(repository: TestRepository, env: Record<string, string> = {}, cwd = ''): SubmissionOptions['system'] {
  return {
    ...repository.system({ cwd, env }),
    clock: { ...createManualClock(), now: () => Date.parse('2026-01-02T03:04:05.000Z') },
  };
}

const PLAN = `name: nightly
params:
  strict: { type: boolean, default: true }
run_id: nightly-\${{ run.date }}
concurrency: { group: 'nightly-\${{ params.strict }}', when_busy: skip }
secrets: [TOKEN]
steps:
  - { id: build, run: make, if: "env.WHO == 'me'", env: { OTHER: "\${{ env.HIDDEN }}", T: "\${{ secrets.TOKEN }}" } }
  - { id: test, needs: [build], for_each: "\${{ fromJSON(env.LIST) }}", command: [test, "\${{ item }}"], lock: "\${{ env.host }}" }
`;

describe('a submission', () => {
  it('tells of the run as its registration does, and of all a server must know beside it', async () => {
    const repository = createTestRepository();
    const commit = await repository.commit('one', { 'plans/nightly.yml': PLAN, 'site/a.txt': 'a' });
    const env = { WHO: 'me', LIST: '[1]', HOST: 'h', HIDDEN: 'x', TOKEN: 't0ps3cret' };
    const options = {
      system: here(repository, env, 'site'),
      stateDir: '.orchestrator',
      only: ['test'],
      maxParallel: 3,
      onFailure: 'stop' as const,
    };
    const { submission, notes } = await makeSubmission(await graphOf(PLAN, { strict: 'false' }), options);
    expect(notes).toEqual([]);
    expect(submission).toEqual({
      run: {
        run_id: 'nightly-2026-01-02',
        attempt: 1,
        source_key: expect.stringMatching(/^[0-9a-f]{64}$/),
        plan: { name: 'nightly', path: 'plans/nightly.yml', digest: expect.any(String), text: PLAN },
        graph: { steps: [expect.objectContaining({ id: 'build' }), expect.objectContaining({ fan_out: 'for_each' })] },
        params: { strict: false },
        git: { commit, branch: 'main', dirty: false },
        origin: { host: expect.any(String), pid: process.pid },
        started_at: '2026-01-02T03:04:05.000Z',
      },
      options: { selected: ['test'], max_parallel: 3, on_failure: 'stop' },
      prefix: 'site',
      env: { WHO: 'me', LIST: '[1]', HOST: 'h' },
      concurrency: { group: 'nightly-false', when_busy: 'skip' },
    });
    expect(JSON.stringify(submission)).not.toContain('t0ps3cret');
  });

  it('is another one each time', async () => {
    const repository = createTestRepository();
    const graph = await graphOf('name: a\nsteps: [{ id: one, command: make }]\n');
    const options = { system: here(repository), stateDir: '.orchestrator', runId: 'r1' };
    const made = [await makeSubmission(graph, options), await makeSubmission(graph, options)];
    const [one, two] = made.map(({ submission }) => submission);
    expect(one?.run.source_key).not.toBe(two?.run.source_key);
    expect(one).toEqual({ ...two, run: { ...two?.run, source_key: one?.run.source_key } });
  });

  it('brings what changed where a step asks', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'src/a.ts': '1' });
    await repository.commit('two', { 'src/a.ts': '2' });
    const graph = await graphOf("name: a\nsteps: [{ id: one, command: make, only_changed: 'src/**' }]\n");
    const { submission } = await makeSubmission(graph, { system: here(repository), stateDir: '.orchestrator' });
    expect(submission.changes).toEqual({
      bases: [{ label: 'the previous commit', files: ['src/a.ts'] }],
      steps: {},
      usual: 0,
    });
  });

  it('brings the facts of a job, and not its tokens', async () => {
    const repository = createTestRepository();
    const commit = await repository.commit('one', { a: '1' });
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF_NAME: 'release',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_TOKEN: 'ghs_1',
      GITHUB_KEY: 'secret',
      HOME: '/home/x',
    };
    const graph = await graphOf('name: a\nsecrets: [GITHUB_KEY]\nsteps: [{ id: one, command: make }]\n');
    const options = { system: here(repository, env), stateDir: '.orchestrator', ci: { provider: 'github' as const } };
    const { submission } = await makeSubmission(graph, options);
    expect(submission.run).toMatchObject({ git: { commit, branch: 'release' }, ci: { provider: 'github' } });
    expect(submission.env).toEqual({
      GITHUB_ACTIONS: 'true',
      GITHUB_REF_NAME: 'release',
      GITHUB_SHA: '0'.repeat(40),
    });
  });

  it.each(['if: "contains(toJSON(env), \'x\')"', 'enabled: "${{ env[params.name] }}"', 'lock: "${{ toJSON(env) }}"'])(
    'is refused where a step has %s',
    async (key) => {
      const text = `name: a\nparams: { name: { type: string, default: b } }\nsteps:\n  - id: one\n    command: make\n    ${key}\n`;
      const options = { system: here(createTestRepository()), stateDir: '.orchestrator' };
      await expect(makeSubmission(await graphOf(text), options)).rejects.toMatchObject({
        code: 'usage',
        message: 'A condition of the step one reads variables without naming them.',
      });
    },
  );

  it('needs no secret for its conditions: a plan cannot ask there', async () => {
    const text = 'name: a\nsecrets: [TOKEN]\nsteps: [{ id: one, command: make, if: secrets.TOKEN }]\n';
    await expect(graphOf(text)).rejects.toThrow('context-not-here');
  });
});
