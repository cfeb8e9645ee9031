import { expect, it } from 'vitest';
import { listenForInterrupts } from '../../../src/cli/running/interrupts.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { createManualClock } from '../../support/manual-clock.ts';

it('kills at the second interrupt all that was started, what left its group included, and ends the process', async () => {
  const clock = createManualClock();
  const { streams, interrupt, exits } = createCliStreams({ cwd: createFolder(), system: { clock } });
  const interrupts = listenForInterrupts(streams, true);
  const { system } = interrupts;
  const script = 'trap "" TERM INT; setsid sh -c "trap \\"\\" TERM INT; echo \\$\\$; exec sleep 60" & wait';
  const alive = (): Promise<number[]> => system.processes.tagged(system.env.ORCHESTRATOR_TRAIL ?? 'no trail');
  const escaped = await new Promise<number>((resolve) => {
    system.processes.start({
      argv: ['sh', '-c', script],
      cwd: system.cwd,
      env: system.env,
      onOutput: (_stream, bytes) => resolve(Number(bytes.toString())),
    });
  });

  interrupt('SIGTERM');
  expect(interrupts.signal.aborted).toBe(true);
  expect(interrupts.status()).toBe(143);
  expect(await alive()).toContain(escaped);

  interrupt('SIGINT');
  await expect.poll(alive).toEqual([]);
  expect(exits).toEqual([]);
  clock.advance(500);
  expect(exits).toEqual([143]);
});

it('listens no more once it is told so', () => {
  const { streams, interrupt, result } = createCliStreams();
  const interrupts = listenForInterrupts(streams, false);
  interrupts.stopListening();
  interrupt('SIGINT');
  expect(interrupts.signal.aborted).toBe(false);
  expect(result(0).stderr).toBe('');
});
