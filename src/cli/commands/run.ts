import { runPlan } from '../../launch/run-plan.ts';
import { checkFleetFlags, FLEET_FLAGS } from '../fleet/fleet-flags.ts';
import type { Call, Verb } from '../line/verb.ts';
import { loadOrTell } from '../plans/plan-file.ts';
import { API_FLAGS } from '../running/api-address.ts';
import { readParams } from '../running/params.ts';
import { perform } from '../running/perform.ts';
import { PARAM_FLAGS, RUN_FLAGS, readSelection, SELECTION_FLAGS, WAIT_FLAG } from '../running/run-flags.ts';
import type { Streams } from '../streams/streams.ts';

/** `orchestrator run <plan>` */
export const runVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'plan', description: 'The plan file' }],
  flags: [
    ...PARAM_FLAGS,
    ...SELECTION_FLAGS,
    { name: 'run-id', value: 'id', description: 'Name of the run; a name that exists gets its next attempt' },
    { name: 'dry-run', description: 'Only show what would run, as the verb plan does' },
    WAIT_FLAG,
    ...FLEET_FLAGS,
    ...RUN_FLAGS,
    ...API_FLAGS,
  ],
  example: 'run plans/nightly.yml --param strict=false --skip dx.integrate',
  details:
    'Exits 0 when all went well or only approvals are awaited, 1 when a step failed, 2 when the plan or the call is wrong, 3 when the world is broken, 130 or 143 when interrupted. With --fleet it exits 0 once the run is taken; with --follow as the run itself would.',
  run,
};

async function run(call: Call, streams: Streams): Promise<number> {
  if (call.isOn('dry-run')) return (await import('./plan.ts')).planVerb.run(call, streams);
  checkFleetFlags(call);
  const [path = ''] = call.words;
  const params = await readParams(call, streams.system);
  const graph = await loadOrTell(path, streams, { params, isRun: true });
  if (graph === undefined) return 2;
  if (call.isOn('fleet')) return (await import('../fleet/perform-fleet.ts')).performFleet(call, streams, graph);
  const runId = call.text('run-id');
  const named = { ...readSelection(call), ...(runId === undefined ? {} : { runId }) };
  return perform(call, streams, graph, (options) => runPlan(graph, { ...options, ...named }));
}
