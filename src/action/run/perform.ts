import { type Interrupts, listenForInterrupts } from '../../cli/running/interrupts.ts';
import { EXIT_STATUS, toFault } from '../../errors.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { runPlan } from '../../launch/run-plan.ts';
import type { Problem } from '../../report/github/problems/problem.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import { addressOf, type JobAddress } from '../api/address.ts';
import type { Telling } from '../api/tell-api.ts';
import type { Earlier } from '../carry/earlier.ts';
import { worldOfPlan } from '../secrets/environment.ts';
import { maskCommands } from '../secrets/mask-commands.ts';
import { createEnding, type Ending } from './ending.ts';
import { isWokenUp, type Job, sayTo, tellFault } from './job.ts';
import { optionsOf } from './options.ts';
import { createPatience } from './patience.ts';
import { verdictOf } from './verdict.ts';
import { createWitness, type Witness } from './witness.ts';

/** Runs the plan of a job, tells of it everywhere it is to be told, and answers the exit status. Throws Fault where there was no run. */
export async function perform(job: Job): Promise<number> {
  const { graph, inputs, streams } = job;
  const world = worldOfPlan(streams.system, graph.secrets, inputs.githubToken);
  streams.stdout.write(maskCommands(graph.secrets.flatMap((name) => world.env[name] ?? [])));
  const notes: string[] = [];
  const problems: Problem[] = [];
  const onNote = (sentence: string): void => void notes.push(sentence);
  const address = addressOf(inputs, job.keys, world, onNote);
  const earlier = await earlierOf(job, address);
  const interrupts = listenForInterrupts({ ...streams, system: world, exitNow: (status) => lastWords(status) }, false);
  const { system, signal } = interrupts;
  const patience = createPatience(signal, system.clock);
  const witness = witnessOf(job, system);
  const ending = createEnding(job, earlier?.from);
  const lastWords = (status: number): void => {
    const run = witness.run();
    if (run) ending.now({ ...run, status: 'cancelled' });
    streams.exitNow(status);
  };
  signal.addEventListener('abort', () => void ending.prepare(), { once: true });
  try {
    const telling = address && (await tellingOf(job, address, interrupts, patience, onNote));
    const options = await optionsOf(job, system, {
      observers: [witness.observer],
      telling: telling?.observer,
      signal: telling === undefined ? signal : AbortSignal.any([signal, telling.cancelled]),
      patience,
      onNote,
      onProblems: (found) => void problems.push(...found),
    });
    const run = await start(job, earlier, options);
    await ending.prepare();
    ending.now(run);
    await ending.tell(run, problems, onNote, patience());
    return verdictOf(run, inputs.failOn) === undefined ? 0 : (interrupts.status() ?? 1);
  } catch (thrown) {
    return await stoppedBy(thrown, job, witness.run(), ending, interrupts.status());
  } finally {
    for (const note of notes) sayTo(streams)(`note: ${note}`);
    interrupts.stopListening();
  }
}

async function earlierOf(job: Job, address: JobAddress | undefined): Promise<Earlier | undefined> {
  if (job.inputs.resume === 'never' || (job.facts.runAttempt === 1 && !isWokenUp(job))) return undefined;
  const { findEarlier } = await import('../carry/earlier.ts');
  return findEarlier(job, address);
}

async function tellingOf(
  { graph, stateDir }: Job,
  address: JobAddress,
  { system }: Interrupts,
  patience: () => number,
  onNote: (sentence: string) => void,
): Promise<Telling> {
  const { openTelling } = await import('../api/tell-api.ts');
  return openTelling({ address, system, stateDir, graph, patience, onNote });
}

async function start({ graph }: Job, earlier: Earlier | undefined, options: RunPlanOptions): Promise<Run> {
  if (earlier === undefined) return runPlan(graph, options);
  const { run, tasks, changesRequested } = earlier;
  return runPlan(graph, { ...options, runId: run.run_id }, { attempt: run.attempt, tasks, changesRequested });
}

// The world broke, or an interrupt came while nothing ran yet; what there is of a record is told all the same.
async function stoppedBy(
  thrown: unknown,
  { streams }: Job,
  run: Run | undefined,
  ending: Ending,
  interrupted: number | undefined,
): Promise<number> {
  const fault = toFault(thrown);
  if (run === undefined && !(fault.code === 'busy' && interrupted !== undefined)) throw fault;
  await ending.prepare();
  if (run) ending.now({ ...run, status: 'failed' });
  tellFault(streams, fault);
  return interrupted ?? EXIT_STATUS[fault.code];
}

function witnessOf({ inputs, facts, stateDir, keys }: Job, system: System): Witness {
  return createWitness({
    stateDir,
    trail: system.env.ORCHESTRATOR_TRAIL ?? '',
    artifact: inputs.artifact,
    facts,
    statePath: keys.GITHUB_STATE,
    randomWord: () => system.randomHex(16),
  });
}
