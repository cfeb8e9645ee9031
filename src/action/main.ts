import { processStreams } from '../cli/streams/process-streams.ts';

/** ms. */
const LEAVE_AFTER_MS = 500;

/** The main step as a process. */
export function main(): void {
  const streams = processStreams();
  void import('./run-action.ts').then(async ({ runAction }) => {
    process.exitCode = await runAction(streams);
    // A service that does not let go of its connection must not hold the job.
    setTimeout(() => process.exit(), LEAVE_AFTER_MS).unref();
  });
}
