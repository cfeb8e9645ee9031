import { type Interrupts, listenForInterrupts } from '../../cli/running/interrupts.ts';
import { colourOn } from '../../cli/streams/colour.ts';
import { EXIT_STATUS, toFault } from '../../errors.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { runPlan } from '../../launch/run-plan.ts';
import { createGithubReporter } from '../../report/github/github.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import { addressOf, type JobAddress } from '../api/address.ts';
import type { Earlier } from '../carry/earlier.ts';
import { worldOfPlan } from '../secrets/environment.ts';
import { maskCommands } from '../secrets/mask-commands.ts';
import { createEnding, type Ending } from './ending.ts';
import { type Job, pinTo, sayTo, tellFault } from './job.ts';
import { createPatience } from './patience.ts';
import { verdictOf } from './verdict.ts';
import { createWitness, type Witness } from './witness.ts';

/** ms a step has to end in once the job is cancelled: GitHub takes the process away after 7,500, and there is more to write. */
const STOP_GRACE_MS = 4_000;

/** Runs the plan of a job, tells of it everywhere it is to be told, and answers the exit status. Throws Fault where there was no run. */
export async function perform(job: Job): Promise<number> {
  const { graph, inputs, streams } = job;
  const world = worldOfPlan(streams.system, graph.secrets, inputs.githubToken);
  streams.stdout.write(maskCommands(graph.secrets.flatMap((name) => world.env[name] ?? [])));
  const notes: string[] = [];
  const address = addressOf(inputs, job.keys, world, (sentence) => notes.push(sentence));
  const earlier = await earlierOf(job, address);
  const interrupts = listenForInterrupts({ ...streams, system: world, exitNow: (status) => lastWords(status) }, false);
  const witness = witnessOf(job, interrupts.system);
  const ending = createEnding(job, earlier?.from);
  const lastWords = (status: number): void => {
    writeCancelled(ending, witness.run());
    streams.exitNow(status);
  };
  interrupts.signal.addEventListener('abort', () => void ending.prepare(), { once: true });
  try {
    const telling = address && (await tellingOf(job, address, interrupts, notes));
    const run = await start(job, earlier, {
      ...optionsOf(job, interrupts.system, [witness.observer, ...(telling === undefined ? [] : [telling.observer])]),
      signal: telling === undefined ? interrupts.signal : AbortSignal.any([interrupts.signal, telling.cancelled]),
    });
    await ending.prepare();
    ending.now(run);
    return conclude(job, run, interrupts.status());
  } catch (thrown) {
    return await stoppedBy(thrown, job, witness.run(), ending, interrupts.status());
  } finally {
    for (const note of notes) sayTo(streams)(`note: ${note}`);
    interrupts.stopListening();
  }
}

async function earlierOf(job: Job, address: JobAddress | undefined): Promise<Earlier | undefined> {
  if (job.facts.runAttempt === 1 || job.inputs.resume === 'never') return undefined;
  const { findEarlier } = await import('../carry/earlier.ts');
  return findEarlier(job, address);
}

async function tellingOf(job: Job, address: JobAddress, { system, signal }: Interrupts, notes: string[]) {
  const { openTelling } = await import('../api/tell-api.ts');
  const patience = createPatience(signal, system.clock);
  const { graph, stateDir } = job;
  return openTelling({ address, system, stateDir, graph, patience, onNote: (sentence) => notes.push(sentence) });
}

function optionsOf(job: Job, system: System, observers: readonly RunObserver[]): RunPlanOptions {
  const { inputs, streams, stateDir } = job;
  const reporter = createGithubReporter({
    output: streams.stdout,
    colour: colourOn(streams.stdout, streams),
    secretWord: () => system.randomHex(16),
  });
  return {
    ...inputs.selection,
    system,
    stateDir,
    stopGrace: STOP_GRACE_MS,
    observers: [...observers, reporter],
    ...(inputs.runId === undefined ? {} : { runId: inputs.runId }),
    ...(inputs.maxParallel === undefined ? {} : { maxParallel: inputs.maxParallel }),
    ...(inputs.onFailure === undefined ? {} : { onFailure: inputs.onFailure }),
  };
}

async function start({ graph }: Job, earlier: Earlier | undefined, options: RunPlanOptions): Promise<Run> {
  if (earlier === undefined) return runPlan(graph, options);
  const { run, tasks } = earlier;
  return runPlan(graph, { ...options, runId: run.run_id }, { attempt: run.attempt, tasks });
}

function conclude({ inputs, graph, streams }: Job, run: Run, interrupted: number | undefined): number {
  const verdict = verdictOf(run, inputs.failOn);
  if (verdict === undefined) return 0;
  pinTo(streams)('error', `${graph.name}: ${run.status.replace('_', ' ')}`, verdict);
  return interrupted ?? 1;
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

function writeCancelled(ending: Ending, run: Run | undefined): void {
  if (run) ending.now({ ...run, status: 'cancelled' });
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
