import { Fault } from '../../../errors.ts';
import { loadPlanText } from '../../../graph/load-plan.ts';
import { givenParams } from '../../../launch/resume/resume-run.ts';
import type { Run } from '../../../run/run.ts';
import type { RunDetail } from '../../../schema/generated/task-api/api-types.ts';
import { fleetPlaceOf } from '../../fleet/fleet-place.ts';
import { watch } from '../../fleet/watch.ts';
import type { Call, Verb } from '../../line/verb.ts';
import { API_FLAGS } from '../../running/api-address.ts';
import { RUN_FLAGS } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';
import { ATTEMPT } from './stored.ts';

const SHOWN = ['reporter', 'json', 'state-dir'];

/** `orchestrator runs follow <run_id>` */
export const followVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'run_id', description: 'The run, as the task API knows it' }],
  flags: [ATTEMPT, ...RUN_FLAGS.filter(({ name }) => SHOWN.includes(name)), ...API_FLAGS],
  example: 'runs follow nightly-2026-03-04 --api-base https://tasks.example.org',
  details: 'It exits as the run would have here. Ctrl-C ends the watch, not the run.',
  run: follow,
};

async function follow(call: Call, streams: Streams): Promise<number> {
  const place = await fleetPlaceOf(call, streams);
  const { client, asked } = place;
  const [runId = ''] = call.words;
  const attempt = call.count('attempt');
  const found = await asked(attempt === undefined ? client.getRun(runId) : client.getRunAttempt(runId, attempt));
  return watch(call, streams, await graphOf(found), place, found);
}

async function graphOf({ run_id, plan, plan_text, params }: RunDetail) {
  const given = givenParams({ params: (params ?? {}) as Run['params'] });
  const loaded = await loadPlanText(plan_text ?? '', plan.path ?? plan.name, { params: given });
  if (loaded.ok) return loaded.graph;
  throw new Fault('usage', `The plan of ${run_id} cannot be read: ${loaded.diagnostics[0]?.message ?? ''}`, {
    cure: 'Follow it with the version of this program that began it, or on its page.',
  });
}
