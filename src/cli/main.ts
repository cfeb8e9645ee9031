import { callProgram } from './program.ts';
import { processStreams } from './streams/process-streams.ts';

// What is still being written when the status is known is written to its end.
void callProgram(process.argv.slice(2), processStreams()).then((status) => {
  process.exitCode = status;
});
