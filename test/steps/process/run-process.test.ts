import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProcess } from '../../../src/steps/process/run-process.ts';
import { GRACE_MS } from '../../../src/steps/process/stop.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createTestCall, leftOf } from '../../support/step-call.ts';

const sh = (script: string): readonly string[] => ['sh', '-c', script];
const node = (script: string): readonly string[] => [process.execPath, '-e', script];

/** The real system, but its clock is fifty times as fast: the grace is 150 ms. */
const hastySystem = createSystem({
  clock: {
    now: systemClock.now,
    monotonic: () => systemClock.monotonic() * 50,
    after: (ms, fn) => systemClock.after(ms / 50, fn),
  },
});

describe('how it ended', () => {
  test.each([
    ['exit code 0', 'exit 0', { status: 'succeeded', exit_code: 0 }],
    ['exit code 3', 'exit 3', { status: 'failed', exit_code: 3 }],
    ['a signal', 'kill -9 $$', { status: 'failed', exit_code: 137, message: 'It was ended by SIGKILL.' }],
  ])('%s', async (_name, script, expected) => {
    expect(await runProcess(createTestCall({}).call, sh(script))).toEqual(expected);
  });

  test('it gets the environment of the call and nothing of this process', async () => {
    const { call, printed } = createTestCall({}, { env: { ONLY: 'this' } });
    await runProcess({ ...call, env: { ONLY: 'this', PATH: call.env.PATH ?? '' } }, ['env']);
    expect(
      printed()
        .split('\n')
        .filter((line) => !/^(PATH|PWD|SHLVL|_)=/.test(line)),
    ).toEqual(['ONLY=this', '']);
  });

  test('both streams are printed as bytes, in the working directory of the call', async () => {
    const { call, printed, folder } = createTestCall({});
    await runProcess(call, sh('pwd; printf "\\377" >&2'));
    expect(printed('stdout')).toBe(`${folder}\n`);
    expect(printed('stderr')).toBe('\ufffd');
  });
});

describe('what cannot be started', () => {
  test('a program that is not there', async () => {
    const { call, folder } = createTestCall({});
    writeFileSync(join(folder, 'deploy-site'), '');
    const near = await runProcess({ ...call, env: { PATH: folder } }, ['depoly-site', 'x']);
    expect(near).toEqual({
      status: 'failed',
      reason: 'not_started',
      exit_code: 127,
      message: 'depoly-site is not a program on the PATH. Did you mean deploy-site?',
    });
    const far = await runProcess({ ...call, env: {} }, ['no-such-program-anywhere']);
    expect(far.message).toBe('no-such-program-anywhere is not a program on the PATH.');
  });

  test('a path where nothing is, a folder, a file that is not executable, a script without its interpreter', async () => {
    const { call, folder } = createTestCall({});
    writeFileSync(join(folder, 'plain.sh'), 'echo hi\n');
    writeFileSync(join(folder, 'lost.sh'), '#!/no/such/interpreter\n');
    chmodSync(join(folder, 'lost.sh'), 0o755);
    const answers = await Promise.all(
      ['./nope', './', './plain.sh', './lost.sh'].map((program) => runProcess(call, [program])),
    );
    expect(
      answers.map(({ exit_code, message }) => `${exit_code} ${message?.replaceAll(folder, '<folder>')}`),
    ).toMatchInlineSnapshot(`
      [
        "127 <folder>/nope does not exist.",
        "126 ./ could not be started: <folder> is a folder.",
        "126 ./plain.sh could not be started: <folder>/plain.sh is not executable (chmod +x makes it so).",
        "127 <folder>/lost.sh names an interpreter in its first line that is not there.",
      ]
    `);
  });

  test('a working directory that is not there, or is a file', async () => {
    const { call, folder } = createTestCall({});
    writeFileSync(join(folder, 'file'), '');
    const missing = await runProcess({ ...call, cwd: join(folder, 'gone') }, ['true']);
    expect(missing).toMatchObject({ exit_code: 126, message: `The working directory ${folder}/gone does not exist.` });
    const file = await runProcess({ ...call, cwd: join(folder, 'file') }, ['true']);
    expect(file).toMatchObject({ exit_code: 126, message: `The working directory ${folder}/file is not a folder.` });
  });

  test('a working directory that may not be entered', async () => {
    const { call, folder } = createTestCall({});
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
    const system = createSystem({
      processes: {
        ...call.system.processes,
        start: () => ({
          pid: undefined,
          signal: () => undefined,
          exited: Promise.resolve({ code: null, signal: null, startError: denied, outputHeld: false }),
        }),
      },
      files: { ...call.system.files, list: () => Promise.reject(denied) },
    });
    expect(await runProcess({ ...call, system }, ['true'])).toMatchObject({
      exit_code: 126,
      message: `The working directory ${folder} cannot be entered (EACCES).`,
    });
  });

  test('arguments that are too long', async () => {
    const answer = await runProcess(createTestCall({}).call, ['echo', 'x'.repeat(5e6)]);
    expect(answer).toMatchObject({ exit_code: 126, message: expect.stringContaining('longer than the system allows') });
  });
});

describe('stopping', () => {
  test('SIGTERM is enough for what heeds it, and it may still speak', async () => {
    const { call, stop, printed, firstPrint } = createTestCall({});
    const running = runProcess(call, sh('trap "echo bye; exit 7" TERM; echo ready; while :; do sleep 0.01; done'));
    await firstPrint;
    stop();
    expect(await running).toMatchObject({ status: 'failed', exit_code: 7 });
    expect(printed()).toBe('ready\nbye\n');
    expect(await leftOf(call)).toEqual([]);
  });

  test('what ignores SIGTERM gets SIGKILL after the grace', async () => {
    const { call, stop, firstPrint } = createTestCall({}, { system: hastySystem });
    const running = runProcess(call, sh('trap "" TERM; echo ready; while :; do sleep 1; done'));
    await firstPrint;
    const began = hastySystem.clock.monotonic();
    stop();
    expect(await running).toMatchObject({ status: 'failed', exit_code: 137 });
    expect(hastySystem.clock.monotonic() - began).toBeGreaterThanOrEqual(GRACE_MS - 50);
    expect(await leftOf(call)).toEqual([]);
  });

  test('the grace of a call is its own, where it has one', async () => {
    const waits: number[] = [];
    const after: typeof systemClock.after = (ms, fn) => {
      waits.push(ms);
      return hastySystem.clock.after(ms, fn);
    };
    const system = createSystem({ ...hastySystem, clock: { ...hastySystem.clock, after } });
    const { call, stop, firstPrint } = createTestCall({}, { system, stopGrace: 2_000 });
    const running = runProcess(call, sh('trap "" TERM; echo ready; while :; do sleep 1; done'));
    await firstPrint;
    const began = hastySystem.clock.monotonic();
    stop();
    expect(await running).toMatchObject({ exit_code: 137 });
    expect(hastySystem.clock.monotonic() - began).toBeGreaterThanOrEqual(1_950);
    expect(Math.max(...waits)).toBe(2_000);
  });

  // Who left the group can only be found where /proc tells environments.
  test.runIf(process.platform === 'linux').each([
    ['a child of a child', 'sleep 300 & sleep 300 & echo ready; wait'],
    ['one that left the group (setsid)', 'setsid sh -c "echo ready; sleep 300" & wait'],
    [
      'one that forked twice and let go of its output',
      '(setsid sh -c "sleep 300 & echo ready >&2" >/dev/null &) ; sleep 300',
    ],
    ['one that left the group and ignores SIGTERM', `setsid sh -c 'trap "" TERM; echo ready; sleep 300' & wait`],
    ['a member of the group with an environment of its own', 'env -i sleep 301 & echo ready; wait'],
    ['a group that outlives its leader', '(trap "" TERM; sleep 300) & echo ready; sleep 300'],
  ])('%s is gone when the call returns', async (_name, script) => {
    const { call, stop, firstPrint } = createTestCall({}, { system: hastySystem });
    const pids: number[] = [];
    const start: typeof hastySystem.processes.start = (spec) => {
      const running = hastySystem.processes.start(spec);
      pids.push(running.pid ?? 0);
      return running;
    };
    const system = createSystem({ ...hastySystem, processes: { ...hastySystem.processes, start } });
    const running = runProcess({ ...call, system }, sh(script));
    await firstPrint;
    stop();
    expect((await running).status).toBe('failed');
    expect(await leftOf(call)).toEqual([]);
    await expect.poll(() => livingMembersOf(pids[0] ?? 0)).toEqual([]);
  });
});

describe('children that misbehave', () => {
  test('one that closes its output early and goes on', async () => {
    const { call, printed } = createTestCall({});
    const result = await runProcess(call, sh('echo first; exec >&- 2>&-; sleep 0.1; exit 4'));
    expect(result).toEqual({ status: 'failed', exit_code: 4 });
    expect(printed()).toBe('first\n');
  });

  test('one that forks and exits while the fork holds its output', async () => {
    const { call, notes } = createTestCall({});
    const result = await runProcess(call, sh('sleep 300 & echo started'));
    expect(result).toEqual({ status: 'succeeded', exit_code: 0 });
    expect(notes).toEqual([
      'work ended, but a process it left in the background still holds its output open; what that one prints from here on is not kept',
    ]);
    for (const pid of await leftOf(call)) call.system.processes.kill(pid, 'SIGKILL');
  });

  test('one that prints 20 MB as fast as it can', async () => {
    const { call } = createTestCall({});
    let size = 0;
    const result = await runProcess(
      {
        ...call,
        print: (_stream, bytes) => {
          size += bytes.length;
        },
      },
      node('process.stdout.write("x".repeat(2e7))'),
    );
    expect(result.status).toBe('succeeded');
    expect(size).toBe(2e7);
  });
});

function livingMembersOf(group: number): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    const [, state, , pgid] = /\) (\S) (\d+) (\d+)/.exec(statOf(pid)) ?? [];
    return Number(pgid) === group && state !== 'Z';
  });
}

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return '';
  }
}
