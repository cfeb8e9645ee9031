import { describe, expect, test } from 'vitest';
import { commandRunner } from '../src/steps/command.ts';
import { httpRunner } from '../src/steps/http/http-runner.ts';
import { shellRunner } from '../src/steps/shell.ts';
import { callRunner, createFakeSystem, createManualClock, createSystem, type StepRunner } from '../src/testing.ts';

describe('the manual clock', () => {
  test('calls what falls due in order, each at its time', async () => {
    const clock = createManualClock(1_000);
    const calls: string[] = [];
    const note = (name: string) => () => calls.push(`${name} at ${clock.monotonic()}/${clock.now()}`);
    clock.after(30, note('third'));
    clock.after(10, note('first'));
    clock.after(10, note('second'));
    const cancel = clock.after(20, note('cancelled'));
    cancel();
    clock.after(31, note('too late'));
    await clock.advance(30);
    expect(calls).toEqual(['first at 10/1010', 'second at 10/1010', 'third at 30/1030']);
    expect([clock.now(), clock.monotonic()]).toEqual([1_030, 30]);
  });

  test('gives what waits its turn before the next falls due', async () => {
    const clock = createManualClock();
    const ticks: number[] = [];
    const tick = async (): Promise<void> => {
      for (let n = 0; n < 5; n++) {
        await new Promise<void>((resolve) => clock.after(10, resolve));
        ticks.push(clock.monotonic());
      }
    };
    const ticking = tick();
    await clock.advance(100);
    await ticking;
    expect(ticks).toEqual([10, 20, 30, 40, 50]);
  });

  test('can be waited for', async () => {
    const clock = createManualClock();
    let isAwaited = false;
    const waiting = clock.whenAwaited().then(() => {
      isAwaited = true;
    });
    await Promise.resolve();
    expect(isAwaited).toBe(false);
    clock.after(1, () => undefined);
    await waiting;
    await clock.whenAwaited();
  });
});

describe('fake programs', () => {
  test('print, take their time and end as they are told', async () => {
    const system = createFakeSystem();
    system.processes.when(['git', 'status'], { stdout: 'clean\n', stderr: 'hint\n', after: 500, code: 3 });
    const called = callRunner(commandRunner, { system, settings: { command: ['git', 'status', '--short'] } });
    await system.clock.whenAwaited();
    await system.clock.advance(500);
    const { result, printed, stdout, stderr } = await called;
    expect(result).toEqual({ status: 'failed', exit_code: 3 });
    expect([printed, stdout, stderr]).toEqual(['clean\nhint\n', 'clean\n', 'hint\n']);
    expect(system.processes.calls.map(({ argv, cwd }) => [argv.join(' '), cwd])).toEqual([
      ['git status --short', '/project'],
    ]);
  });

  test('are not there unless they are scripted; the newest script is taken', async () => {
    const system = createFakeSystem();
    const call = () => callRunner(commandRunner, { system, settings: { command: ['deploy'] } });
    expect((await call()).result).toMatchObject({ exit_code: 127, message: 'deploy is not a program on the PATH.' });
    system.processes.when(['deploy'], { code: 1 });
    system.processes.when(
      ({ argv }) => argv[0] === 'deploy',
      ({ env }) => ({ stdout: env.PATH ?? '' }),
    );
    expect(await call()).toMatchObject({ result: { status: 'succeeded' }, printed: '/bin' });
  });

  test('are stopped with SIGTERM, and with SIGKILL where they do not heed it', async () => {
    const system = createFakeSystem();
    system.processes.when(['good'], { after: Number.POSITIVE_INFINITY });
    system.processes.when(['bad'], { stdout: 'on', after: Number.POSITIVE_INFINITY, ignores: ['SIGTERM'] });
    for (const [program, code, signals] of [
      ['good', 143, ['SIGTERM', 'SIGKILL']],
      ['bad', 137, ['SIGTERM', 'SIGKILL', 'SIGKILL']],
    ] as const) {
      const stop = new AbortController();
      const before = system.processes.signals.length;
      const called = callRunner(commandRunner, { system, settings: { command: [program] }, signal: stop.signal });
      await expect.poll(() => system.processes.calls.at(-1)?.argv[0]).toBe(program);
      stop.abort();
      await system.clock.advance(7_500);
      expect((await called).result).toMatchObject({ status: 'failed', exit_code: code });
      expect(new Set(system.processes.signals.slice(before).map(({ signal }) => signal))).toEqual(new Set(signals));
      expect(await system.processes.tagged('ORCHESTRATOR_TRAIL')).toEqual([]);
    }
  });
});

describe('fake servers', () => {
  test('answer by script, and are asked in order', async () => {
    const system = createFakeSystem();
    system.network.when('https://api.test/v1/*', ({ method }) => ({ status: 201, json: { method } }));
    const called = await callRunner(httpRunner, {
      system,
      settings: { url: 'https://api.test/v1/items', json: { a: 1 } },
    });
    expect(called.outputs).toEqual({ status: '201', body: '{"method":"POST"}', json: '{"method":"POST"}' });
    expect(called.printed).toContain('201');
    expect(system.network.requests).toEqual([
      {
        url: 'https://api.test/v1/items',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"a":1}',
      },
    ]);
  });

  test('are not there unless they are scripted, and may be late', async () => {
    const system = createFakeSystem();
    const settings = { url: 'https://slow.test/', timeout: '5s' };
    expect((await callRunner(httpRunner, { system, settings })).result.message).toBe(
      'slow.test did not answer: connect ECONNREFUSED slow.test.',
    );
    system.network.when('https://slow.test/', { after: 10_000, body: 'at last' });
    const called = callRunner(httpRunner, { system, settings });
    await expect.poll(() => system.network.requests.length).toBe(2);
    await system.clock.advance(5_000);
    expect((await called).result.message).toBe('slow.test did not answer in full within 5000 ms.');
  });
});

describe('fake files', () => {
  test('do what the disk does', async () => {
    for (const system of [createFakeSystem({ cwd: '/project' }), createSystem()]) {
      const { files } = system;
      const folder = `/tmp/fake-files-${process.pid}`;
      try {
        expect(await files.makeDirectory(`${folder}/a/b`)).toBe(true);
        expect(await files.makeDirectory(`${folder}/a/b`)).toBe(false);
        await files.write(`${folder}/a/one.txt`, 'one');
        const appended = files.append(`${folder}/a/two.txt`);
        appended.write('two');
        const placed = files.place(`${folder}/a/ring`);
        placed.writeAt(2, Buffer.from('cd'));
        placed.writeAt(0, Buffer.from('ab'));
        placed.close();
        appended.takeOver(`${folder}/a/ring`, 3);
        appended.close();
        await files.copy(`${folder}/a/two.txt`, `${folder}/c/three.txt`);
        expect((await files.read(`${folder}/c/three.txt`)).toString()).toBe('twodabc');
        expect((await files.list(`${folder}/a`)).sort()).toEqual(['b', 'one.txt', 'two.txt']);
        expect(await files.list(`${folder}/none`)).toEqual([]);
        expect(await files.stat(`${folder}/a/one.txt`)).toMatchObject({ kind: 'file', size: 3 });
        expect(await files.stat(`${folder}/a`)).toMatchObject({ kind: 'directory' });
        expect(await files.stat(`${folder}/none`)).toBeUndefined();
        await expect(files.read(`${folder}/none`)).rejects.toMatchObject({ code: 'ENOENT' });
        expect(() => files.append(`${folder}/none/file`)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
      } finally {
        await files.remove(folder);
      }
      expect(files.exists(`${folder}/a/one.txt`)).toBe(false);
    }
  });
});

describe('calling a runner', () => {
  const greet: StepRunner = {
    name: 'greet',
    schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    run: async ({ settings, print, note, outputFile, system }) => {
      if (settings.name === '') throw new Error('nobody to greet');
      print('stdout', `Hello ${String(settings.name)}\n`);
      note('greeted');
      await system.files.write(outputFile, settings.name === 'broken' ? 'broken' : 'greeted=yes\nby=file\n');
      return { status: 'succeeded', outputs: { by: 'result' } };
    },
  };

  test('gives what it printed, remarked and wrote', async () => {
    expect(await callRunner(greet, { settings: { name: 'Ana' } })).toEqual({
      result: { status: 'succeeded', outputs: { by: 'result' } },
      outputs: { greeted: 'yes', by: 'result' },
      printed: 'Hello Ana\n',
      stdout: 'Hello Ana\n',
      stderr: '',
      notes: ['greeted'],
    });
  });

  test.each([
    ['settings that do not fit', {}, 'with of greet: name is missing'],
    ['a rejection', { name: '' }, 'nobody to greet'],
    [
      'outputs that cannot be read',
      { name: 'broken' },
      'The outputs written to $ORCHESTRATOR_OUTPUT cannot be read: line 1 is neither NAME=value nor NAME<<END.',
    ],
  ])('%s are its failure', async (_name, settings, message) => {
    expect((await callRunner(greet, { settings })).result).toMatchObject({ status: 'failed', message });
  });

  test('a script is kept in the fake files while it runs', async () => {
    const system = createFakeSystem({ files: { '/bin/bash': '' } });
    let script: string | undefined;
    system.processes.when(['bash'], ({ argv }) => {
      script = system.files.text(argv.at(-1) ?? '');
      return {};
    });
    const { result } = await callRunner(shellRunner, { system, settings: { run: 'echo hi', shell: 'bash' } });
    expect(result.status).toBe('succeeded');
    expect(script).toBe('echo hi\n');
    expect(await system.files.list('/project/.orchestrator/outputs')).toEqual([]);
  });
});
