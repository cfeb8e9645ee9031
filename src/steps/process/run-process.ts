import { exitCode } from '../../system/capture.ts';
import type { ProcessExit } from '../../system/processes/processes.ts';
import type { StepCall, StepResult } from '../step-runner.ts';
import { startFault } from './start-fault.ts';
import { type Stop, stopProcess } from './stop.ts';

/**
 * Runs a program as a step: prints what it prints, answers by its exit code. When the call is aborted the program and everything it started
 * are stopped before this resolves. Exit code 127 where the program is not there, 126 where it cannot be run, 128 + n for a signal.
 */
export async function runProcess(call: StepCall, argv: readonly string[]): Promise<StepResult> {
  if (call.signal.aborted) return { status: 'failed', message: 'Stopped before it was started.' };
  const running = call.system.processes.start({
    argv,
    cwd: call.cwd,
    env: call.env,
    onOutput: (stream, bytes) => call.print(stream, bytes),
  });
  let stop: Stop | undefined;
  const onAbort = (): void => {
    stop = stopProcess(call, running);
  };
  call.signal.addEventListener('abort', onAbort, { once: true });
  const exit = await running.exited;
  call.signal.removeEventListener('abort', onAbort);
  if (stop) await stop.finish();
  else if (exit.outputHeld) call.note(heldNote(call));
  if (exit.startError) return startFault(call, argv[0] ?? '', exit.startError);
  return toResult(exit);
}

function toResult(exit: ProcessExit): StepResult {
  const exit_code = exitCode(exit);
  if (exit_code === 0) return { status: 'succeeded', exit_code };
  const message = exit.signal === null ? {} : { message: `It was ended by ${exit.signal}.` };
  return { status: 'failed', exit_code, ...message };
}

function heldNote({ task }: StepCall): string {
  return `${task} ended, but a process it left in the background still holds its output open; what that one prints from here on is not kept`;
}
