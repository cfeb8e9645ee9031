import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createApiReporter } from '../../src/sync/reporter.ts';
import { createSystem } from '../../src/system/system.ts';
import { createApiDouble } from '../support/api-double.ts';
import { createFolder } from '../support/cli.ts';
import { graphOf } from '../support/graph.ts';
import { json } from '../support/original-server.ts';
import { runReported } from '../support/reported-run.ts';

const three = graphOf([{ id: 'a' }, { id: 'b', needs: ['a'] }, { id: 'c', needs: ['b'] }]);
const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/site' };

describe('a run told to our API', () => {
  it('is registered whole, and every task goes its way in order', async () => {
    const api = await createApiDouble();
    const { run, notes } = await runReported(
      three,
      api.url,
      async (call) => {
        call.print('stdout', `${call.task} speaks\n`);
        await expect.poll(() => api.path.get(call.task)).toContain('running');
        return { status: 'succeeded', exit_code: 0, outputs: {} };
      },
      { graph: three, token: 'secret-1', system: createSystem({ cwd: createFolder(), env }) },
    );
    expect(notes).toEqual([]);
    expect(api.runs).toMatchObject([
      {
        run_id: 'reported',
        attempt: 1,
        status: 'succeeded',
        duration_ms: run.duration_ms,
        plan: { name: 'test', text: 'name: test\n' },
        ci: { provider: 'github', repository: 'acme/site' },
        graph: { steps: [{ id: 'a' }, { id: 'b', needs: ['a'] }, { id: 'c', needs: ['b'], fan_out: null }] },
      },
    ]);
    expect([...api.path.keys()]).toEqual(['a', 'b', 'c']);
    expect(api.path.get('c')).toEqual(['queued', 'running', 'succeeded']);
    expect(api.tasks.map(({ task, duration_ms }) => [task, duration_ms])).toEqual(
      [...run.tasks.values()].map((task) => [task.task, task.duration_ms]),
    );
    expect([...api.logs.values()].map((pieces) => Buffer.concat(pieces).toString())).toEqual([
      'a speaks\n',
      'b speaks\n',
      'c speaks\n',
    ]);
    expect(api.requests.every(({ headers }) => headers.authorization === 'Bearer secret-1')).toBe(true);
  });

  it('speaks in few requests, however many steps there are', async () => {
    const api = await createApiDouble();
    const steps = Array.from({ length: 1_500 }, (_, at) => ({ id: `s${at}` }));
    const { notes } = await runReported(graphOf(steps, { maxParallel: 8 }), api.url, () => ({
      status: 'succeeded',
      exit_code: 0,
    }));
    expect(notes).toEqual([]);
    expect(api.tasks.filter(({ status }) => status === 'succeeded')).toHaveLength(1_500);
    expect(api.requests.length).toBeLessThan(60);
  });

  it('keeps requests below the size the API takes', async () => {
    const api = await createApiDouble();
    const steps = Array.from({ length: 60 }, (_, at) => ({ id: `s${at}` }));
    await runReported(graphOf(steps, { maxParallel: 60 }), api.url, () => ({
      status: 'succeeded',
      exit_code: 0,
      message: 'ü'.repeat(60_000),
    }));
    expect(api.tasks).toHaveLength(60);
    expect(Math.max(...api.requests.map(({ body }) => body.length))).toBeLessThan(2 ** 20);
  });

  it('counts attempts as the API does', async () => {
    const api = await createApiDouble();
    api.runs.push({ run_id: 'reported', attempt: 1, source_key: 'of another machine' });
    await runReported(three, api.url, () => ({ status: 'succeeded', exit_code: 0 }));
    expect(api.runs).toMatchObject([{ attempt: 1 }, { attempt: 2, status: 'succeeded' }]);
    expect(api.tasks.map(({ attempt }) => attempt)).toEqual([2, 2, 2]);
  });

  it('ends when the API is asked to cancel it', async () => {
    const api = await createApiDouble();
    api.cancelledBy = 'token:ann';
    const asked: string[] = [];
    const cancel = new AbortController();
    // Fifteen seconds pass in one.
    const real = createSystem({ cwd: createFolder(), env: {} });
    const clock = {
      ...real.clock,
      after: (ms: number, fn: () => void) => real.clock.after(ms > 10_000 ? ms / 50 : ms, fn),
    };
    const { run } = await runReported(
      three,
      api.url,
      async (call) => {
        await wait(20_000, undefined, { signal: call.signal }).catch(() => undefined);
        return { status: 'failed', reason: 'cancelled' };
      },
      {
        system: { ...real, clock },
        signal: cancel.signal,
        onCancelRequested: (by) => {
          asked.push(by);
          cancel.abort(`${by} cancelled the run.`);
        },
      },
    );
    expect(asked).toEqual(['token:ann']);
    expect(run.status).toBe('cancelled');
    expect(run.stopping?.message).toBe('token:ann cancelled the run.');
    expect(api.runs).toMatchObject([{ status: 'cancelled', reason: 'signal' }]);
  });

  it('is refused in a part: the rest is told, and the note names field and task', async () => {
    const api = await createApiDouble();
    const problem = { title: 'Unprocessable Content', errors: [{ pointer: '/message', detail: 'is too long' }] };
    api.refused.set('b', { status: 422, problem });
    const { notes } = await runReported(three, api.url, () => ({ status: 'succeeded', exit_code: 0 }));
    expect(notes).toEqual(["The task API does not take b: 422 /message: is too long. The run's own record has it."]);
    expect(api.tasks.map(({ task, status }) => [task, status])).toEqual([
      ['a', 'succeeded'],
      ['c', 'succeeded'],
    ]);
    expect(api.runs).toMatchObject([{ status: 'succeeded' }]);
  });

  it('finds the one task an API breaks at', async () => {
    const api = await createApiDouble();
    api.mischief = ({ path, body }, response) =>
      path.includes('batch') && String(body).includes('"task":"b"') ? json(response, 422, { title: 'No' }) : false;
    const { notes } = await runReported(three, api.url, () => ({ status: 'succeeded', exit_code: 0 }));
    expect(notes).toEqual([expect.stringMatching(/does not take b: 422 No/)]);
    expect(api.tasks.map(({ task }) => task)).toEqual(['a', 'c']);
  });

  it('sends no more than the beginning of an endless log', async () => {
    const api = await createApiDouble();
    const block = Buffer.alloc(2 ** 20, 'x'.repeat(127).concat('\n'));
    await runReported(graphOf([{ id: 'a' }]), api.url, (call) => {
      for (let at = 0; at < 20; at += 1) call.print('stdout', block);
      return { status: 'succeeded', exit_code: 0 };
    });
    const log = Buffer.concat(api.logs.get(1) ?? []);
    expect(log.length).toBeGreaterThan(16 * 2 ** 20);
    expect(log.length).toBeLessThan(17 * 2 ** 20);
    expect(log.toString().trimEnd().split('\n').at(-1)).toMatch(/^… the rest is in .*logs\/a\.log$/);
  });
});

it('an observer without a run says nothing', async () => {
  await createApiReporter({ baseUrl: 'http://127.0.0.1:9', system: createSystem() }).close?.();
});
