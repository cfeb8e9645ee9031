import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { colourOn } from '../../cli/streams/colour.ts';
import type { ChangeProposals } from '../../execute/proposals.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { createGithubReporter } from '../../report/github/github.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { System } from '../../system/system.ts';
import type { Ears } from './ears.ts';
import type { Job } from './job.ts';
import { peopleOf } from './tell-people.ts';
import { verdictOf } from './verdict.ts';

/** ms a step has to end in once the job is cancelled: GitHub takes the process away after 7,500, and there is more to write. */
const STOP_GRACE_MS = 4_000;

/** How the job's plan is run. */
export async function optionsOf(job: Job, system: System, ears: Ears): Promise<RunPlanOptions> {
  const { inputs, stateDir } = job;
  const proposals = await proposalsOf(job, system, ears);
  const people = await peopleOf(job, system, ears);
  return {
    ...inputs.selection,
    system,
    stateDir,
    signal: ears.signal,
    stopGrace: STOP_GRACE_MS,
    // The API hears last whom people were told of.
    observers: [...ears.observers, reporterOf(job, system, ears), people?.observer, ears.telling].filter(
      (one) => one !== undefined,
    ),
    notes: people?.notes ?? [],
    ...(proposals === undefined ? {} : { proposals }),
    ...(inputs.runId === undefined ? {} : { runId: inputs.runId }),
    ...(inputs.maxParallel === undefined ? {} : { maxParallel: inputs.maxParallel }),
    ...(inputs.onFailure === undefined ? {} : { onFailure: inputs.onFailure }),
  };
}

/** What tells the log of the job of the run, and pins what fails. */
export function reporterOf(job: Job, system: System, { onProblems }: Pick<Ears, 'onProblems'>): RunObserver {
  const { inputs, streams } = job;
  return createGithubReporter({
    output: streams.stdout,
    colour: colourOn(streams.stdout, streams),
    secretWord: () => system.randomHex(16),
    annotations: inputs.annotations,
    verdict: (run) => verdictOf(run, inputs.failOn),
    locate: (task, file) => located(job, task, file),
    onProblems,
  });
}

async function proposalsOf(job: Job, system: System, { onNote }: Ears): Promise<ChangeProposals | undefined> {
  const { graph, inputs, facts, stateDir } = job;
  if (graph.nodes.every(({ pullRequest }) => pullRequest === undefined)) return undefined;
  const { createChangeProposals } = await import('../pull-request/create-change-proposals.ts');
  return createChangeProposals({ system, token: inputs.githubToken, facts, log: onNote, stateDir });
}

/** The path of a file a task names, from the root of the repository; undefined for one that is not there. */
function located({ inputs, facts, graph }: Job, task: string, file: string): string | undefined {
  const folder = graph.byId.get(task.replace(/\[.*$/s, ''))?.workingDirectory;
  const from = typeof folder === 'string' ? [resolve(inputs.workingDirectory, folder)] : [];
  for (const base of [...from, inputs.workingDirectory, facts.workspace]) {
    const path = resolve(base, file);
    const way = relative(facts.workspace, path);
    if (!way.startsWith('..') && !isAbsolute(way) && existsSync(path)) return way.split(sep).join('/');
  }
  return undefined;
}
