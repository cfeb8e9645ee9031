import { expect, test } from 'vitest';
import { GRACE_MS } from '../../src/steps/process/stop.ts';
import type { StepRunner, StepSettings } from '../../src/steps/step-runner.ts';
import { createTestCall, leftOf } from '../support/step-call.ts';

/** How a runner is put to the test. */
export interface RunnerCase {
  readonly runner: StepRunner;
  /** Settings of a call that succeeds, or waits for people. May write files into `folder`. */
  readonly works: (folder: string) => StepSettings | Promise<StepSettings>;
  /** Settings of a call that prints something and then goes on for minutes; absent for a runner that never does. */
  readonly lasts?: (folder: string) => StepSettings | Promise<StepSettings>;
}

/** The laws every step runner keeps. Call it inside `describe`. */
export function stepRunnerLaws({ runner, works, lasts }: RunnerCase): void {
  test('it does its work', async () => {
    const { call } = createTestCall({});
    const result = await runner.run({ ...call, settings: await works(call.cwd) });
    expect(['succeeded', 'awaiting_approval']).toContain(result.status);
    expect(await leftOf(call)).toEqual([]);
  });

  test('a call that is stopped already starts nothing', async () => {
    const { call, stop, printed } = createTestCall({});
    stop();
    const result = await runner.run({ ...call, settings: await works(call.cwd) });
    expect(result.status).toBe('failed');
    expect(printed('stdout') + printed('stderr')).toBe('');
    expect(await leftOf(call)).toEqual([]);
  });

  test('its settings describe it, in words', async () => {
    const { call } = createTestCall({});
    const { command = runner.name, args = [], flags = [] } = runner.describe?.(await works(call.cwd)) ?? {};
    expect(command).not.toBe('');
    for (const one of [...args, ...flags]) expect(one).toBeTypeOf('string');
  });

  test('what it prints goes through the call, and nowhere else', async () => {
    const { call } = createTestCall({});
    const written: unknown[] = [];
    const real = { stdout: process.stdout.write, stderr: process.stderr.write };
    process.stdout.write = (text: unknown) => written.push(text) > 0;
    process.stderr.write = (text: unknown) => written.push(text) > 0;
    try {
      await runner.run({ ...call, settings: await works(call.cwd) });
    } finally {
      process.stdout.write = real.stdout;
      process.stderr.write = real.stderr;
    }
    expect(written).toEqual([]);
  });

  if (lasts === undefined) return;
  test('it ends when it is stopped, within the grace, and leaves nothing behind', async () => {
    const { call, stop, firstPrint } = createTestCall({});
    const running = runner.run({ ...call, settings: await lasts(call.cwd) });
    await firstPrint;
    const began = performance.now();
    stop();
    expect((await running).status).toBe('failed');
    expect(performance.now() - began).toBeLessThan(GRACE_MS);
    expect(await leftOf(call)).toEqual([]);
  });
}
