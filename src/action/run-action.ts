import type { Streams } from '../cli/streams/streams.ts';
import { EXIT_STATUS, toFault } from '../errors.ts';
import { readFacts } from './event.ts';
import { appendValues } from './file-commands.ts';
import { readInputs, unknownInputs } from './inputs.ts';
import { OUTPUTS_WITHOUT_RUN } from './outputs.ts';
import { loadPlanOrTell } from './plan-text.ts';
import { isWokenUp, type JobPlace, pinTo, stateDirOf, tellFault } from './run/job.ts';
import { perform } from './run/perform.ts';
import { environmentForSteps } from './secrets/environment.ts';
import { maskCommands } from './secrets/mask-commands.ts';

/** The main step of the action: reads what is asked, runs the plan, and answers the exit status. It never throws. */
export async function runAction(streams: Streams): Promise<number> {
  const { system, stdout } = streams;
  const keys = system.env;
  try {
    const facts = readFacts(keys, system.cwd);
    for (const sentence of unknownInputs(keys)) pinTo(streams)('warning', 'Unknown input', sentence);
    const inputs = await readInputs(keys, facts);
    stdout.write(maskCommands([inputs.githubToken ?? '', inputs.apiToken ?? '']));
    const stateDir = stateDirOf(keys, inputs.workingDirectory);
    // What a step keeps by itself (the reports of the jobs) goes where the run is kept, and not into the work tree.
    const env = { ...environmentForSteps(keys), ORCHESTRATOR_STATE_DIR: stateDir };
    const inJob = { ...streams, system: { ...system, env, cwd: inputs.workingDirectory } };
    const asked = { inputs, facts, streams: inJob, keys, stateDir };
    if (inputs.mode === 'worker') return await (await import('./working/work-in-job.ts')).workInJob(asked);
    const place = await decidedPlace(asked);
    if (place === undefined) return 0;
    const graph = await loadPlanOrTell(place.inputs, facts.workspace, place.streams);
    if (graph === undefined) return withoutRun(streams, EXIT_STATUS.plan_invalid);
    if (inputs.dryRun) return await (await import('./run/dry-run.ts')).showDryRun(place.inputs, place.streams);
    const job = { ...place, graph };
    if (inputs.mode === 'fleet') return await (await import('./handing/hand-over-in-job.ts')).handOverInJob(job);
    return await perform(job);
  } catch (thrown) {
    const fault = toFault(thrown);
    tellFault(streams, fault);
    return withoutRun(streams, EXIT_STATUS[fault.code]);
  }
}

// Undefined where somebody's decision was asked for and lets nothing go on.
async function decidedPlace(place: JobPlace): Promise<JobPlace | undefined> {
  if (place.inputs.resume !== 'decision' || isWokenUp(place)) return place;
  return (await import('./decide/decide-in-job.ts')).decideInJob(place);
}

function withoutRun({ system }: Streams, status: number): number {
  const { GITHUB_OUTPUT } = system.env;
  if (GITHUB_OUTPUT) appendValues(GITHUB_OUTPUT, OUTPUTS_WITHOUT_RUN, () => system.randomHex(16));
  return status;
}
