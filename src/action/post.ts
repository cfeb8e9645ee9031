import { processStreams } from '../cli/streams/process-streams.ts';

/** The post step as a process. It never fails the job. */
export function post(): void {
  const streams = processStreams();
  void import('./post-action.ts').then(({ runPost }) => runPost(streams));
}
