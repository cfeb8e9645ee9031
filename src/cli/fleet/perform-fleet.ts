import type { StepGraph } from '../../graph/graph.ts';
import type { OutputPort } from '../../report/output-port.ts';
import { createPalette } from '../../report/text/palette.ts';
import { printable } from '../../report/text/printable.ts';
import type { RegisteredRun } from '../../schema/generated/task-api/api-types.ts';
import { earlierSuccesses } from '../../submit/earlier-successes.ts';
import { handOver } from '../../submit/hand-over.ts';
import { makeSubmission } from '../../submit/make-submission.ts';
import { runOfRow } from '../../submit/watch/run-of-rows.ts';
import { ciFactsOf } from '../../sync/ci-facts-of.ts';
import type { Call } from '../line/verb.ts';
import { withoutToken } from '../running/api-address.ts';
import { readRunFlags, readSelection } from '../running/run-flags.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';
import { type FleetPlace, fleetPlaceOf, pageOf } from './fleet-place.ts';
import { printRecord, watch } from './watch.ts';

/** Hands a run to a fleet, watches it where that is asked for, and answers the exit status: once it is taken, or as the run itself would have it. */
export async function performFleet(call: Call, streams: Streams, graph: StepGraph): Promise<number> {
  const place = await fleetPlaceOf(call, streams);
  const { submission, notes } = await submissionOf(call, streams, graph, place);
  for (const note of notes) streams.stderr.write(`note: ${note}\n`);
  const handed = await place.asked(handOver(place.client, submission, streams.system.clock));
  if (handed.kind === 'skipped') {
    streams.stderr.write(`note: ${printable(handed.why)} Nothing was handed over.\n`);
    return 0;
  }
  const { run } = handed;
  const { stdout, stderr } = streams;
  const isFollowed = call.isOn('follow');
  tellTaken(run, place, isFollowed || call.isOn('json') ? stderr : stdout, streams, isFollowed);
  if (isFollowed) return watch(call, streams, graph, place, run);
  if (call.isOn('json')) printRecord(runOfRow(run, graph), streams);
  return 0;
}

async function submissionOf(call: Call, streams: Streams, graph: StepGraph, { client }: FleetPlace) {
  const runId = call.text('run-id');
  const system = withoutToken(streams.system, graph.secrets);
  return makeSubmission(graph, {
    ...readSelection(call),
    ...readRunFlags(call),
    ...(runId === undefined ? {} : { runId }),
    system,
    allowDirty: call.isOn('allow-dirty'),
    ci: await ciFactsOf(system),
    successes: (counts) => earlierSuccesses(client, graph, counts),
  });
}

function tellTaken(
  { run_id, attempt }: RegisteredRun,
  { base, flag }: FleetPlace,
  output: OutputPort,
  streams: Streams,
  isFollowed: boolean,
): void {
  const palette = createPalette(colourOn(output, streams));
  const name = printable(run_id);
  const lines = [
    `${palette.good('✓')} The fleet has ${name}, attempt ${attempt}.`,
    `  ${palette.dim('Its page:')} ${pageOf(base, run_id, attempt)}`,
    ...(isFollowed ? [] : [`  ${palette.dim('Watch it:')} ${streams.program} runs follow ${name}${flag}`]),
  ];
  output.write(lines.map((line) => `${line}\n`).join(''));
}
