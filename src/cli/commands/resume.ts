import { loadPlan } from '../../graph/load-plan.ts';
import {
  findResumable,
  givenParams,
  type ResumableRun,
  type ResumeOptions,
  resumeRun,
} from '../../launch/resume/resume-run.ts';
import type { Call, Verb } from '../line/verb.ts';
import { loadOrTell } from '../plans/plan-file.ts';
import { API_FLAGS, apiAddressOf } from '../running/api-address.ts';
import { perform } from '../running/perform.ts';
import { RUN_FLAGS, stateDirOf, WAIT_FLAG } from '../running/run-flags.ts';
import type { Streams } from '../streams/streams.ts';

/** `orchestrator resume [run_id]` */
export const resumeVerb: Verb = {
  kind: 'verb',
  arguments: [{ name: 'run_id', description: 'The run; the newest where none is named', optional: true }],
  flags: [
    { name: 'failed-only', description: 'Run again only what failed, and what follows from it' },
    { name: 'from', value: 'id', description: 'Run again from this step on, whatever became of it' },
    WAIT_FLAG,
    ...RUN_FLAGS,
    ...API_FLAGS,
  ],
  example: 'resume nightly-2026-03-04 --from code.review',
  details: 'The plan is read again. Steps whose definition changed since run again, and so does what needs them.',
  run: resume,
};

async function resume(call: Call, streams: Streams): Promise<number> {
  const { system } = streams;
  const [runId] = call.words;
  const { run: earlier, planFile } = await findResumable({
    system,
    stateDir: stateDirOf(call),
    ...(await elsewhere(call, streams)),
    ...(runId === undefined ? {} : { runId }),
  });
  const { turnOf } = await import('../deciding/hold-turn.ts');
  const turn = await turnOf(system, stateDirOf(call), earlier);
  try {
    return await goOn(call, streams, { run: earlier, planFile });
  } finally {
    turn.release();
  }
}

async function goOn(call: Call, streams: Streams, { run: earlier, planFile }: ResumableRun): Promise<number> {
  const { system } = streams;
  const graph = await loadOrTell(earlier.plan.path, streams, { params: givenParams(earlier), isRun: true });
  if (graph === undefined) return 2;
  const before = await loadPlan(planFile, { system, params: givenParams(earlier) });
  const from = call.text('from');
  const again = { failedOnly: call.isOn('failed-only'), ...(from === undefined ? {} : { from }) };
  return perform(call, streams, graph, (options) =>
    resumeRun(graph, before.ok ? before.graph : graph, earlier, { ...options, ...again }),
  );
}

// What people decided through the API is part of the record before it is carried on.
async function elsewhere(call: Call, { system }: Streams): Promise<Pick<ResumeOptions, 'decidedElsewhere'>> {
  const address = await apiAddressOf(call, system);
  if (address === undefined) return {};
  const [{ clientOf }, { decidedElsewhere }] = await Promise.all([
    import('../../sync/client-of.ts'),
    import('../../sync/decided-elsewhere.ts'),
  ]);
  return { decidedElsewhere: (run) => decidedElsewhere(clientOf(address, system), run) };
}
