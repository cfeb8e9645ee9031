import { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import { Fault } from '../../../errors.ts';
import { suggest } from '../../../plan/did-you-mean.ts';
import { createPalette } from '../../../report/text/palette.ts';
import { printable } from '../../../report/text/printable.ts';
import type { Run } from '../../../schema/generated/task-api/api-types.ts';
import { type FleetPlace, fleetPlaceOf, pageOf } from '../../fleet/fleet-place.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { API_FLAGS } from '../../running/api-address.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import { colourOn } from '../../streams/colour.ts';
import type { Streams } from '../../streams/streams.ts';

/** `orchestrator runs cancel <run_id>` */
export const cancelRunVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'run_id', description: 'The run, as the task API knows it' }],
  flags: [
    { name: 'json', description: 'Print the run as the task API has it now as one JSON document' },
    STATE_DIR,
    ...API_FLAGS,
  ],
  example: 'runs cancel nightly-2026-03-04 --api-base https://tasks.example.org',
  details:
    'What runs is stopped and what waits does not begin, wherever it is; `finally` still runs. The run ends soon after.',
  run: cancel,
};

async function cancel(call: Call, streams: Streams): Promise<number> {
  const place = await fleetPlaceOf(call, streams);
  const [runId = ''] = call.words;
  const run = await place.asked(place.client.cancelRun(runId).catch((thrown) => explain(thrown, runId, place)));
  const { stdout } = streams;
  stdout.write(call.isOn('json') ? `${JSON.stringify(run, null, 2)}\n` : wordsOf(run, place, streams));
  return 0;
}

/** Throws what an answer of the API means here. */
async function explain(thrown: unknown, runId: string, { client, base }: FleetPlace): Promise<never> {
  if (!(thrown instanceof ApiError)) throw thrown;
  const more = { cause: thrown };
  if (thrown.status === 403) {
    const cure = 'Give a token with the scope approvals:decide.';
    throw new Fault('usage', `The caller may not cancel runs: ${thrown.message}`, { ...more, cure });
  }
  if (thrown.status === 404) {
    const cure = suggest(runId, await knownRuns(client), 'It has no run yet.');
    throw new Fault('usage', `${new URL(base).host} has no run ${runId}.`, { ...more, cure });
  }
  if (thrown.status === 409) throw new Fault('usage', thrown.message, more);
  throw thrown;
}

// A server that does not say helps nobody, and hides nothing.
async function knownRuns(client: Pick<TaskClient, 'listRuns'>): Promise<readonly string[]> {
  const found = await client.listRuns({ limit: 100 }).catch(() => undefined);
  return [...new Set(found?.items.map(({ run_id }) => run_id))];
}

function wordsOf({ run_id, attempt }: Run, { base, flag }: FleetPlace, streams: Streams): string {
  const palette = createPalette(colourOn(streams.stdout, streams));
  const name = printable(run_id);
  return [
    `${palette.good('✓')} ${new URL(base).host} was asked to cancel ${name}, attempt ${attempt}.`,
    `  ${palette.dim('Its page:')} ${pageOf(base, run_id, attempt)}`,
    `  ${palette.dim('Watch it:')} ${streams.program} runs follow ${name}${flag}`,
    '',
  ].join('\n');
}
