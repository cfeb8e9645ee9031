import { expect, it, vi } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { createTaskClient } from '../../../src/client.ts';
import type { RunRecord } from '../../../src/run/record.ts';
import { callCli, createCliStreams } from '../../support/cli.ts';
import { startWorker } from '../../support/fleet-worker.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type Served, serve } from '../../support/server.ts';

const PLAN = `name: nightly
run_id: nightly-1
params:
  who: { type: string, default: ana }
  note: { type: string }
steps:
  - id: make
    if: "env.WANTED == 'yes'"
    env: { WHO: "\${{ params.who }}" }
    run: cat source.txt; echo "word=$WHO" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [word]
  - id: each
    needs: [make]
    for_each: [x, y]
    env: { ITEM: "\${{ item }}" }
    run: echo "said=$ITEM" >> "$ORCHESTRATOR_OUTPUT"
    outputs: [said]
  - { id: unwanted, run: "true", if: "env.WANTED == 'no'" }
  - { id: changed, run: "true", only_changed: '*.txt' }
  - { id: still, run: "true", only_changed: 'other/**' }
`;

// A database that sorts keys puts the short ones first.
const ORDERED = `name: nightly
params:
  wanted: { type: number, default: 1 }
  a: { type: number, default: 2 }
steps:
  - id: make
    run: printf 'verdict=good\\nb=c\\n' >> "$ORCHESTRATOR_OUTPUT"
    outputs: [verdict, b]
  - id: each
    matrix: { node: [20], os: [linux] }
    env: { SAID: "\${{ toJSON(params) }}", TWICE: "\${{ toJSON(matrix) }}" }
    run: for name in SAID TWICE; do echo "$(echo "$name" | tr A-Z a-z)=$(printenv $name | tr -d '\\n ')"; done >> "$ORCHESTRATOR_OUTPUT"
    outputs: [said, twice]
  - id: last
    needs: [make]
    env: { SAID: "\${{ toJSON(params) }}", TWICE: "\${{ toJSON(steps.make.outputs) }}" }
    run: for name in SAID TWICE; do echo "$(echo "$name" | tr A-Z a-z)=$(printenv $name | tr -d '\\n ')"; done >> "$ORCHESTRATOR_OUTPUT"
    outputs: [said, twice]
`;

const GIT = { HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const WORDS = ['run', 'plans/nightly.yml', '--param', 'who=ben'];

/** A repository whose plan is run in a folder of it, and a worker of it at a server. */
async function world(
  plan = PLAN,
): Promise<{ repository: TestRepository; served: Served; env: Record<string, string> }> {
  const repository = createTestRepository();
  await repository.commit('one', { 'sub/.gitignore': '.orchestrator\n', 'sub/source.txt': 'old\n' });
  await repository.commit('two', { 'sub/plans/nightly.yml': plan, 'sub/source.txt': 'source\n' });
  const served = await serve();
  return { repository, served, env: { ...GIT, API_BASE: served.url, API_TOKEN: served.token.text, WANTED: 'yes' } };
}

function works({ served, repository }: Awaited<ReturnType<typeof world>>, labels: readonly string[] = []) {
  const api = { url: served.url, token: served.token.text };
  // It knows nothing of what the plan's conditions ask for.
  return startWorker(api, { cwd: repository.path, env: GIT, workspace: 'worktree', labels });
}

function sameOf({ tasks, ...run }: RunRecord) {
  const facts = tasks.map(({ task, step, status, reason, exit_code, outputs, log_excerpt, tries, message }) => {
    return { task, step, status, reason, exit_code, outputs, log_excerpt, tries, message };
  });
  const { run_id, plan, status, params, requests } = run;
  return { run_id, plan, status, params, requests, tasks: facts };
}

describePostgres('run --fleet', () => {
  it('leads to the record of a local run', async () => {
    const here = await world();
    const { repository, env } = here;
    const local = await callCli([...WORDS, '--json', '--reporter', 'quiet'], {
      system: repository.system({ cwd: 'sub', env: { ...GIT, WANTED: 'yes' } }),
    });
    works(here);
    const words = [...WORDS, '--fleet', '--follow', '--json', '--reporter', 'plain'];
    const fleet = await callCli(words, { system: repository.system({ cwd: 'sub', env }) });
    expect(fleet.status, fleet.stderr).toBe(0);
    expect(sameOf(JSON.parse(fleet.stdout))).toEqual(sameOf(JSON.parse(local.stdout)));
    expect(fleet.stderr).toContain('✓ The fleet has nightly-1, attempt 1.');
    expect(fleet.stderr).toContain('✓ make succeeded');
    const { tasks, ...run } = await createTaskClient({
      baseUrl: `${here.served.url}/agents`,
      token: here.served.token.text,
    }).getRun('nightly-1');
    expect(run).toMatchObject({ git: { commit: repository.git('rev-parse', 'HEAD').trim(), dirty: false } });
    expect(tasks.filter(({ task }) => task === 'make')).toHaveLength(1);
  });

  it('hands on params, items and outputs with their keys in the plan’s order', async () => {
    const here = await world(ORDERED);
    const words = ['run', 'plans/nightly.yml', '--json', '--reporter', 'quiet'];
    const local = await callCli(words, { system: here.repository.system({ cwd: 'sub', env: GIT }) });
    works(here);
    const system = here.repository.system({ cwd: 'sub', env: here.env });
    const fleet = await callCli([...words, '--fleet', '--follow'], { system });
    const said = (json: string) =>
      (JSON.parse(json) as RunRecord).tasks.flatMap(({ outputs }) => [outputs.said ?? [], outputs.twice ?? []].flat());
    expect(local.status, local.stderr).toBe(0);
    expect(said(local.stdout)).toEqual([
      '{"wanted":1,"a":2}',
      '{"node":20,"os":"linux"}',
      '{"wanted":1,"a":2}',
      '{"verdict":"good","b":"c"}',
    ]);
    expect(said(fleet.stdout), fleet.stderr).toEqual(said(local.stdout));
  });

  it('says what it waits for, and goes on when a worker comes', async () => {
    const here = await world('name: nightly\nsteps:\n  - { id: train, run: exit 3, runs_on: [gpu] }\n');
    const { streams, result } = createCliStreams({ system: here.repository.system({ cwd: 'sub', env: here.env }) });
    const words = ['run', 'plans/nightly.yml', '--run-id', 'r1', '--fleet', '--follow', '--reporter', 'plain'];
    const ended = callProgram(words, streams);
    await vi.waitFor(() => expect(result(0).stderr).toContain('i train: waits for a worker: none is online'), 60_000);
    const idle = await callCli(['workers'], { env: here.env });
    expect(idle.stdout).toMatch(
      /^No worker is online\. Start one: orchestrator worker --api-base http.*\n\ngpu {2}1 job waits, the first for .* 0 running .*worker.*\n$/,
    );
    works(here, ['gpu']);
    const { status, stderr } = result(await ended);
    expect([status, stderr]).toEqual([1, expect.stringContaining('✗ train failed, exit 3')]);
    expect((await callCli(['workers'], { env: here.env })).stdout).toMatch(
      /^box {2}gpu {2}idle {2}nothing\n\nNothing waits, and nothing runs\.\n$/,
    );
    const again = await callCli(['runs', 'follow', 'r1', '--json', '--reporter', 'quiet'], { env: here.env });
    expect([again.status, JSON.parse(again.stdout).status]).toEqual([1, 'failed']);
  });
});
