import { processStreams } from '../cli/streams/process-streams.ts';

/** The main step as a process. */
export function main(): void {
  const streams = processStreams();
  void import('./run-action.ts').then(async ({ runAction }) => {
    process.exitCode = await runAction(streams);
  });
}
