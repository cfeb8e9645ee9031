import { expect, test, vi } from 'vitest';
import type { LiveEvent } from '../../../src/client/task-client.ts';
import { createTaskClient } from '../../../src/client.ts';
import type { StepCall, StepResult } from '../../../src/steps/step-runner.ts';
import { followRun } from '../../../src/submit/watch/follow-run.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { describeOnEach } from '../../support/database.ts';
import { graphOf } from '../../support/graph.ts';
import { runReported } from '../../support/reported-run.ts';
import { startTaskApi } from '../../support/task-api.ts';

describeOnEach('a run that an API knows', (makeDatabase) => {
  test('is followed with what its steps print', async () => {
    const { url } = await startTaskApi(await makeDatabase());
    const client = createTaskClient({ baseUrl: url });
    let say = (_text: string): void => undefined;
    let end = (_result: StepResult): void => undefined;
    const step = ({ print }: StepCall): Promise<StepResult> => {
      say = (text) => print('stdout', text);
      print('stdout', 'begins\n');
      return new Promise((resolve) => {
        end = resolve;
      });
    };
    const graph = graphOf([{ id: 'build' }], { name: 'nightly' });
    const running = runReported(graph, url, step, { runId: 'tonight', graph });
    const first = await vi.waitFor(() => client.getRun('tonight'), 30_000);
    const shown: string[] = [];
    const told = (): string => shown.join('');
    const observer = {
      name: 'test',
      onEvent: ({ type }: { readonly type: string }) => void shown.push(`<${type}>`),
      onOutput: (task: string, _stream: string, bytes: Uint8Array) =>
        void shown.push(`[${task}] ${Buffer.from(bytes)}`),
    };
    const signal = new AbortController().signal;
    const following = followRun({
      client,
      clock: systemClock,
      signal,
      graph,
      first,
      observers: [observer],
      output: true,
    });
    await vi.waitFor(() => expect(told()).toContain('[build] begins\n'), 30_000);
    say('goes on\n');
    await vi.waitFor(() => expect(told()).toContain('[build] goes on\n'), 30_000);
    end({ status: 'succeeded', exit_code: 0, outputs: {} });
    await running;
    expect((await following).status).toBe('succeeded');
    expect(told()).toBe('<run_started><task_started>[build] begins\n[build] goes on\n<task_ended><run_ended>');
  });

  test('is left at once, whatever its logs are waited for', async () => {
    const { url } = await startTaskApi(await makeDatabase());
    const client = createTaskClient({ baseUrl: url });
    const graph = graphOf([{ id: 'build' }], { name: 'nightly' });
    const step = async ({ print }: StepCall): Promise<StepResult> => {
      print('stdout', 'begins\n');
      return { status: 'succeeded', exit_code: 0, outputs: {} };
    };
    await runReported(graph, url, step, { runId: 'tonight', graph });
    const first = await client.getRun('tonight');
    const [row] = first.tasks;
    const leaving = new AbortController();
    const readTaskLog = (_id: number, _range: unknown, { signal }: { signal?: AbortSignal } = {}): Promise<never> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        leaving.abort();
      });
    const events = async function* (): AsyncIterable<LiveEvent> {
      if (row !== undefined) yield { id: '1', kind: 'task', row };
    };
    const following = followRun({
      client: { ...client, events, readTaskLog },
      clock: systemClock,
      signal: leaving.signal,
      graph,
      first,
      observers: [{ name: 'test', onEvent: () => undefined, onOutput: () => undefined }],
      output: true,
    });
    expect((await following).run_id).toBe('tonight');
  });
});
