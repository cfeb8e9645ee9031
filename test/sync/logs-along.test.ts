import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StepCall, StepResult } from '../../src/steps/step-runner.ts';
import { sourceKey } from '../../src/sync/facts/registration.ts';
import { syncRun } from '../../src/sync/sync.ts';
import { TOLD_FILE } from '../../src/sync/told.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { type ApiDouble, createApiDouble } from '../support/api-double.ts';
import { createFolder } from '../support/cli.ts';
import { clockUpTo } from '../support/clock-up-to.ts';
import { graphOf } from '../support/graph.ts';
import { json } from '../support/original-server.ts';
import { runReported } from '../support/reported-run.ts';

const one = graphOf([{ id: 'a' }]);

function logRequests({ requests }: ApiDouble): readonly string[] {
  return requests.filter(({ path }) => path.includes('/log')).map(({ path }) => path);
}

function logOf({ logs }: ApiDouble, id = 1): Buffer {
  return Buffer.concat(logs.get(id) ?? []);
}

/** A system on which no log is looked at while it is written, which is done once a second: each goes when its task has ended. */
const unhurried = () => createSystem({ cwd: createFolder(), env: {}, clock: clockUpTo(1_000) });

/** A run of one step that prints `bytes`. */
async function printed(api: ApiDouble, bytes: string | Buffer) {
  const print = (call: StepCall): StepResult => {
    call.print('stdout', bytes);
    return { status: 'succeeded', exit_code: 0 };
  };
  return runReported(one, api.url, print, { system: unhurried() });
}

describe('the log of a task that has ended', () => {
  it('goes along with its state, without a request of its own, however many there are', async () => {
    const api = await createApiDouble();
    const steps = Array.from({ length: 500 }, (_, at) => ({ id: `s${at}` }));
    const print = (call: StepCall): StepResult => {
      call.print('stdout', `größe of ${call.task} "\\\u001b[31m\n`);
      return { status: 'succeeded', exit_code: 0 };
    };
    const many = graphOf(steps, { maxParallel: 8 });
    const { notes, folder } = await runReported(many, api.url, print, { system: unhurried() });
    expect(notes).toEqual([]);
    expect(logRequests(api)).toEqual([]);
    expect(api.tasks.map(({ id, task }) => [task, String(logOf(api, id))])).toEqual(
      api.tasks.map(({ task }) => [task, `größe of ${task} "\\\u001b[31m\n`]),
    );
    expect(readFileSync(join(folder, TOLD_FILE), 'utf8')).toMatch(/^\{"log":"s499","seq":1,"from":0,"to":\d+\}$/m);
  });

  it.each([
    ['is longer than 64 KiB', Buffer.alloc(65_537, 'x')],
    ['is no UTF-8', Buffer.from([0x66, 0xff, 0x0a])],
    ['has a NUL', Buffer.from('a\0b\n')],
  ])('goes by itself where it %s', async (_, bytes) => {
    const api = await createApiDouble();
    expect((await printed(api, bytes)).notes).toEqual([]);
    expect(logRequests(api)).toEqual(['/agents/tasks/1/log?seq=1']);
    expect(logOf(api).equals(bytes)).toBe(true);
  });

  it('of 64 KiB fits, and many of them go in requests that the API takes', async () => {
    const api = await createApiDouble();
    const steps = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}` }));
    const print = (call: StepCall): StepResult => {
      // As JSON each of these takes six bytes.
      call.print('stdout', '\u0001'.repeat(65_536));
      return { status: 'succeeded', exit_code: 0 };
    };
    const many = graphOf(steps, { maxParallel: 40 });
    const { notes } = await runReported(many, api.url, print, { system: unhurried() });
    expect(notes).toEqual([]);
    expect(logRequests(api)).toEqual([]);
    expect([...api.logs.values()].map((pieces) => Buffer.concat(pieces).length)).toEqual(steps.map(() => 65_536));
    expect(Math.max(...api.requests.map(({ body }) => body.length))).toBeLessThan(2 ** 20);
  });

  it('goes on where what was sent while it ran ends', async () => {
    const api = await createApiDouble();
    let [looks, isLookedAt] = [0, true];
    const after: typeof systemClock.after = (ms, fn) => {
      if (ms === 1_000) looks += 1;
      return systemClock.after(ms, () => {
        if (ms < 1_000 || isLookedAt) fn();
      });
    };
    const system = createSystem({ cwd: createFolder(), env: {}, clock: { ...systemClock, after } });
    const print = async (call: StepCall): Promise<StepResult> => {
      call.print('stdout', 'first\n');
      await expect.poll(() => String(logOf(api))).toBe('first\n');
      // The next look is set when the one before has ended, its answer and all.
      const before = looks;
      await expect.poll(() => looks).toBeGreaterThan(before);
      isLookedAt = false;
      call.print('stdout', 'last\n');
      return { status: 'succeeded', exit_code: 0 };
    };
    await runReported(one, api.url, print, { system });
    expect(api.logs.get(1)?.map(String)).toEqual(['first\n', 'last\n']);
    expect(logRequests(api)).toEqual(['/agents/tasks/1/log?seq=1']);
  });

  it('arrives once, though the answer was lost', async () => {
    const api = await createApiDouble();
    let lost = 0;
    api.mischief = ({ body }, response) => {
      if (lost > 0 || !String(body).includes('"log"')) return false;
      lost += 1;
      json(response, 503, { title: 'Away' });
      return true;
    };
    expect((await printed(api, 'hi\n')).notes).toEqual([]);
    expect(lost).toBe(1);
    expect(api.logs.get(1)?.map(String)).toEqual(['hi\n']);
  });

  it('goes by itself to an API that says nothing of it', async () => {
    const api = await createApiDouble();
    api.takesLogsAlong = false;
    expect((await printed(api, 'hi\n')).notes).toEqual([]);
    expect(logRequests(api)).toEqual(['/agents/tasks/1/log?seq=1']);
    expect(String(logOf(api))).toBe('hi\n');
  });

  it('is no reason to refuse the state', async () => {
    const api = await createApiDouble();
    api.mischief = ({ path, body }, response) => {
      if (!path.includes('/log') && !String(body).includes('"log"')) return false;
      json(response, 422, { title: 'No', errors: [{ pointer: '/items/0/log/text', detail: 'is odd' }] });
      return true;
    };
    const { notes } = await printed(api, 'hi\n');
    expect(notes).toEqual([expect.stringMatching(/does not take the log of a: 422/)]);
    expect(api.tasks).toMatchObject([{ task: 'a', status: 'succeeded' }]);
  });
});

describe('sync', () => {
  it('sends logs along, and what a session before it was sending again as it was', async () => {
    const api = await createApiDouble();
    await api.stop();
    const { run, stateDir, folder } = await runReported(
      graphOf([{ id: 'a' }, { id: 'b' }]),
      api.url,
      (call) => {
        call.print('stdout', `${call.task} speaks\n`);
        return { status: 'succeeded', exit_code: 0 };
      },
      { patience: 100 },
    );
    await api.start();
    const header = { api: api.url, attempt: 1, mode: 'batch', fresh: false };
    const began = { log: 'a', seq: 1, from: 0, to: 9 };
    appendFileSync(join(folder, TOLD_FILE), `${JSON.stringify(header)}\n${JSON.stringify(began)}\n`);
    const options = { baseUrl: api.url, system: createSystem({ env: {} }), stateDir };
    // The run is known there: the answer to what was sent before is all that was lost.
    const registered = { run_id: run.run_id, attempt: 1, source_key: sourceKey(run) };
    api.runs.push(registered as ApiDouble['runs'][number]);
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told', tasks: 2 });
    expect(logRequests(api)).toEqual([]);
    expect([...api.logs.values()].map((pieces) => pieces.map(String))).toEqual([['a speaks\n'], ['b speaks\n']]);
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told', tasks: 0 });
    expect(api.logs.get(1)).toHaveLength(1);
  });
});
