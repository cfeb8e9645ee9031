import { describe, expect, it, vi } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';
import { claimedJob, createSubmittedFleet, DONE, type SubmittedFleet } from '../../support/submitted-fleet.ts';

const PLAN = `name: nightly
params:
  strict: { type: boolean, default: true }
steps:
  - { id: build, run: make }
  - { id: test, needs: [build], for_each: [one, two], command: [test, "\${{ item }}"] }
`;
const WORDS = ['run', 'plan.yml', '--run-id', 'r1', '--fleet'];

/** Calls the program; `happens` is what becomes of the run once somebody watches it. `err` reads what was told so far. */
async function called(
  words: readonly string[],
  happens?: (fleet: SubmittedFleet, err: () => string) => void | Promise<void>,
  fleet?: SubmittedFleet,
) {
  const api = fleet ?? (await createSubmittedFleet());
  const { streams, result } = createCliStreams({ cwd: createFolder({ 'plan.yml': PLAN }) });
  const ended = callProgram([...WORDS, `--api-base=${api.url}`, ...words], streams);
  if (happens !== undefined) {
    await api.listened();
    await happens(api, () => result(0).stderr);
  }
  const { status, stdout, stderr } = result(await ended);
  const hidden = (text: string): string => text.replaceAll(api.url, '<api>');
  return { fleet: api, status, stdout: hidden(stdout), stderr: hidden(stderr) };
}

function followed(
  words: readonly string[],
  happens: (fleet: SubmittedFleet, err: () => string) => void | Promise<void>,
) {
  return called(['--follow', '--reporter', 'plain', ...words], happens);
}

describe('run --fleet', () => {
  it('hands the run over with all it was called with, and ends', async () => {
    const words = ['--param', 'strict=false', '--only', 'build', '--max-parallel', '3', '--on-failure', 'stop'];
    const { fleet, status, stdout, stderr } = await called(words);
    expect({ status, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "status": 0,
        "stderr": "note: There is no commit here: each worker runs the steps in its own folder, as it is.
      ",
        "stdout": "✓ The fleet has r1, attempt 2.
        Its page: <api>/agents/ui/runs/r1/2
        Watch it: orchestrator runs follow r1 --api-base <api>
      ",
      }
    `);
    expect(fleet.submissions).toMatchObject([
      {
        run: { run_id: 'r1', params: { strict: false }, plan: { name: 'nightly', text: PLAN } },
        options: { selected: ['build'], max_parallel: 3, on_failure: 'stop' },
        prefix: '',
        env: {},
      },
    ]);
  });

  it('prints the record of the run as it stands where --json asks for it', async () => {
    const { status, stdout } = await called(['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      run_id: 'r1',
      attempt: 2,
      status: 'running',
      plan: { name: 'nightly' },
    });
  });

  it('needs a task API', async () => {
    const cwd = createFolder({ 'plan.yml': PLAN });
    expect(await callCli(WORDS, { cwd })).toMatchObject({
      status: 2,
      stderr: `error: A fleet is reached through a task API, and none is known here.
  Name one with --api-base or API_BASE, or start one with orchestrator serve.
`,
    });
  });

  it('is refused where the work tree has changes', async () => {
    const fleet = await createSubmittedFleet();
    const repository = createTestRepository();
    const commit = await repository.commit('one', { 'plan.yml': PLAN });
    await repository.write('other', '');
    const env = { API_BASE: fleet.url };
    const { status, stderr } = await callCli(WORDS, { cwd: repository.path, env });
    expect({ status, stderr: stderr.replace(commit.slice(0, 7), '<commit>') }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "error: The work tree has changes that no commit has, and workers run commit <commit>.
        Commit them, or give --allow-dirty to run without them.
      ",
      }
    `);
    expect(fleet.submissions).toEqual([]);
    expect(await callCli([...WORDS, '--allow-dirty'], { cwd: repository.path, env })).toMatchObject({
      status: 0,
      stderr: `note: Workers run commit ${commit.slice(0, 7)}, without the changes of the work tree.\n`,
    });
    expect(fleet.submissions[0]?.run.git).toEqual({ commit, branch: 'main', dirty: true });
  });

  it.each([
    [['--follow'], '--follow goes with --fleet.'],
    [['--allow-dirty'], '--allow-dirty goes with --fleet.'],
    [['--fleet', '--wait'], '--wait is for runs of this machine, and --fleet hands this one to others.'],
  ])('does not go with %j alone', async (words, message) => {
    const { status, stderr } = await callCli(['run', 'plan.yml', ...words], {
      cwd: createFolder({ 'plan.yml': PLAN }),
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`error: ${message}\n`)]);
  });

  it('asks again where the server is not there for a moment, and is one run', async () => {
    const fleet = await createSubmittedFleet();
    let times = 0;
    fleet.mischief = (_request, response) => {
      times += 1;
      if (times > 1) return false;
      response.writeHead(503, { 'retry-after': '0' }).end();
      return true;
    };
    expect(await called([], undefined, fleet)).toMatchObject({ status: 0 });
    expect(fleet.submissions).toHaveLength(1);
  });

  it.each<[number, string, number, string]>([
    [401, 'Who are you?', 2, 'Who are you?\n  Give a token: --api-token, API_TOKEN, or api-token of the action.'],
    [404, 'This server has no fleet.', 2, 'This server has no fleet.'],
    [409, 'The group g is taken by r0.', 3, 'The group g is taken by r0.'],
    [422, 'Too long', 2, 'Too long.'],
  ])('says so where the API answers %i', async (code, detail, status, words) => {
    const fleet = await createSubmittedFleet();
    fleet.mischief = (_request, response) => {
      response.writeHead(code, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ title: 'No', status: code, detail }));
      return true;
    };
    const result = await called([], undefined, fleet);
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(words);
  });

  it('is skipped where its group is taken and it says so', async () => {
    const fleet = await createSubmittedFleet();
    fleet.mischief = (_request, response) => {
      response.writeHead(409, { 'content-type': 'application/problem+json' });
      response.end(
        JSON.stringify({ title: 'Conflict', status: 409, detail: 'The group g is taken by r0.', holder: {} }),
      );
      return true;
    };
    const text = `name: a\nconcurrency: { group: g, when_busy: skip }\nsteps: [{ id: one, command: make }]\n`;
    const cwd = createFolder({ 'plan.yml': text });
    const result = await callCli(WORDS, { cwd, env: { API_BASE: fleet.url } });
    expect(result).toMatchObject({ status: 0, stdout: '' });
    expect(result.stderr).toContain('note: The group g is taken by r0. Nothing was handed over.\n');
  });
});

describe('run --fleet --follow', () => {
  it('tells of the run as it goes on elsewhere, and where', async () => {
    const { status, stdout, stderr } = await followed([], async (fleet, err) => {
      fleet.jobs = [claimedJob('build', 'w1')];
      fleet.task('build', { status: 'running', started_at: '2026-01-02T03:04:06.000Z' });
      await vi.waitFor(() => expect(err()).toContain('on worker w1'), 30_000);
      fleet.task('build', DONE);
      fleet.task('test[one]', { ...DONE, carried_from: 1 });
      fleet.task('test[two]', { ...DONE, status: 'failed', exit_code: 3, log_excerpt: 'no luck' });
      fleet.end('failed');
    });
    expect({ status, stderr }).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "note: There is no commit here: each worker runs the steps in its own folder, as it is.
      ✓ The fleet has r1, attempt 2.
        Its page: <api>/agents/ui/runs/r1/2
      ▸ nightly: run r1, attempt 2, 2 steps
      ▸ build started
      [build] on worker w1
      ✓ build succeeded in 2.0s
      ✓ test[one] succeeded: carried over from attempt 1
      ▸ test[two] started
      [test[two]] no luck
      ✗ test[two] failed, exit 3 in 2.0s
      ",
      }
    `);
    expect(stdout).toMatchInlineSnapshot(`
      "
      ✗ nightly failed in 1m 00s
        2 succeeded, 1 failed · r1, attempt 2

        ✓ build      succeeded       2.0s
        ✓ test[one]  succeeded       2.0s  carried over from attempt 1
        ✗ test[two]  failed, exit 3  2.0s

      ✗ test[two]: failed, exit 3
        │ no luck
      "
    `);
  });

  it.each<['succeeded' | 'awaiting_approval' | 'failed' | 'cancelled', number]>([
    ['succeeded', 0],
    ['awaiting_approval', 0],
    ['failed', 1],
    ['cancelled', 1],
  ])('exits for a run that is %s as it would here: %i', async (state, status) => {
    const result = await followed(['--json'], (fleet) => fleet.end(state));
    expect([result.status, JSON.parse(result.stdout).status]).toEqual([status, state]);
  });

  it('prints the record of a local run where --json asks for it', async () => {
    const { stdout } = await followed(['--json'], (fleet) => {
      fleet.task('build', { ...DONE, outputs: { digest: 'abc' } });
      fleet.end('succeeded', { notes: [{ level: 'info', message: 'Well.' }] });
    });
    const local = await callCli(['run', 'plan.yml', '--json', '--reporter', 'quiet', '--only', 'build'], {
      cwd: createFolder({ 'plan.yml': 'name: a\nsteps: [{ id: build, command: "true" }]\n' }),
    });
    const [here, there] = [JSON.parse(local.stdout), JSON.parse(stdout)];
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(there.tasks[0])).toEqual(expect.arrayContaining(Object.keys(here.tasks[0])));
    expect(there).toMatchObject({
      notes: [{ level: 'info', message: 'Well.' }],
      tasks: [{ task: 'build', outputs: { digest: 'abc' }, log_path: null }],
    });
    expect(there.tasks).toHaveLength(1);
  });

  it('misses nothing where the stream breaks', async () => {
    const { status, stderr } = await followed([], async (fleet) => {
      fleet.task('build', { status: 'running', started_at: '2026-01-02T03:04:06.000Z' });
      fleet.mischief = ({ path }, response) => {
        if (path.startsWith('/agents/events')) response.destroy();
        return path.startsWith('/agents/events');
      };
      fleet.cut();
      fleet.task('build', DONE);
      fleet.end('succeeded');
      fleet.mischief = () => false;
    });
    expect(status).toBe(0);
    expect(stderr).toContain('✓ build succeeded in 2.0s\n');
  });

  it('ends the watch alone at an interrupt, and says how to go on', async () => {
    const fleet = await createSubmittedFleet();
    const cwd = createFolder({ 'plan.yml': PLAN });
    const { streams, interrupt, result } = createCliStreams({ cwd });
    const ended = callProgram([...WORDS, `--api-base=${fleet.url}`, '--follow', '--reporter', 'quiet'], streams);
    await fleet.listened();
    interrupt('SIGINT');
    const { status, stderr } = result(await ended);
    expect(status).toBe(130);
    expect(stderr.replaceAll(fleet.url, '<api>')).toMatchInlineSnapshot(`
      "note: There is no commit here: each worker runs the steps in its own folder, as it is.
      ✓ The fleet has r1, attempt 2.
        Its page: <api>/agents/ui/runs/r1/2
      No longer watching r1: it goes on.
        Its page:  <api>/agents/ui/runs/r1/2
        Watch it:  orchestrator runs follow r1 --api-base <api>
        Cancel it: orchestrator runs cancel r1 --api-base <api>
      "
    `);
    expect(fleet.cancelled).toEqual([]);
  });
});
