import type { StepGraph } from '../../graph/graph.ts';
import { toRecord } from '../../run/record.ts';
import type { Run } from '../../run/run.ts';
import type { RunFacts } from '../../schema/generated/task-api/api-types.ts';
import { followRun } from '../../submit/watch/follow-run.ts';
import type { Call } from '../line/verb.ts';
import { openReporter } from '../running/reporter.ts';
import type { Interrupt, Streams } from '../streams/streams.ts';
import { type FleetPlace, pageOf } from './fleet-place.ts';

/** Exit status of a watch that was ended by a signal: 128 and the signal's number. */
const INTERRUPTED: Readonly<Record<Interrupt, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Watches a run elsewhere to its end, and answers the exit status it would have had here. An interrupt ends the watch alone. */
export async function watch(
  call: Call,
  streams: Streams,
  graph: StepGraph,
  place: FleetPlace,
  first: RunFacts,
): Promise<number> {
  const stop = new AbortController();
  let interrupted: Interrupt | undefined;
  const stopListening = streams.onInterrupt((name) => {
    interrupted = name;
    stop.abort();
  });
  try {
    const run = await watched(call, streams, graph, place, first, stop.signal);
    if (run.status === 'running') tellGoesOn(run, place, streams);
    else if (call.isOn('json')) printRecord(run, streams);
    if (interrupted !== undefined && run.status === 'running') return INTERRUPTED[interrupted];
    return ['succeeded', 'awaiting_approval', 'running'].includes(run.status) ? 0 : 1;
  } finally {
    stopListening();
  }
}

/** Prints the record of a run as one JSON document. */
export function printRecord(run: Run, { stdout }: Streams): void {
  stdout.write(`${JSON.stringify(toRecord(run), null, 2)}\n`);
}

async function watched(
  call: Call,
  streams: Streams,
  graph: StepGraph,
  { client, asked }: FleetPlace,
  first: RunFacts,
  stopped: AbortSignal,
): Promise<Run> {
  const reporter = await openReporter(call, streams, undefined);
  const signal = AbortSignal.any([stopped, streams.abandoned]);
  const { clock } = streams.system;
  try {
    return await asked(followRun({ client, clock, graph, first, observers: [reporter], signal, output: true }));
  } finally {
    await reporter.close?.();
  }
}

function tellGoesOn({ run_id, attempt }: Run, { base, flag }: FleetPlace, { stderr, program }: Streams): void {
  const lines = [
    `No longer watching ${run_id}: it goes on.`,
    `  Its page:  ${pageOf(base, run_id, attempt)}`,
    `  Watch it:  ${program} runs follow ${run_id}${flag}`,
    `  Cancel it: ${program} runs cancel ${run_id}${flag}`,
  ];
  stderr.write(lines.map((line) => `${line}\n`).join(''));
}
