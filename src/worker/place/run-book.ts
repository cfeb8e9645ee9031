import { dirname, join, resolve } from 'node:path';
import { toFault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { createGraphShelf, type GraphShelf } from '../../graph/graph-shelf.ts';
import { givenParams } from '../../launch/resume/resume-run.ts';
import type { RunStarted } from '../../run/event.ts';
import { builtInRunners } from '../../steps/built-in.ts';
import { loadPlugins } from '../../steps/plugins.ts';
import type { StepRunner } from '../../steps/step-runner.ts';
import { patiently } from '../../sync/send/patience.ts';
import type { System } from '../../system/system.ts';
import type { FleetCalls } from '../calls/fleet-calls.ts';
import type { FleetJob, FleetRun } from '../calls/wire.ts';
import { Refusal } from '../refusal.ts';
import { removeTree, type TreeOptions, treeAt } from './work-tree.ts';

/** A run whose steps can be done here. */
export interface OpenRun {
  readonly started: RunStarted;
  readonly graph: StepGraph;
  /** The world of its steps: in the files of its commit. */
  readonly system: System;
}

/** The runs this worker has heard of lately. */
export interface RunBook {
  /** Throws `Refusal` where the run cannot be opened here, and what the calls throw. */
  open(job: Pick<FleetJob, 'run_id' | 'attempt'>): Promise<OpenRun>;
  /** Forgets runs not heard of for an hour, and removes their trees. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/** What runs are opened with. */
export interface RunBookOptions extends TreeOptions {
  readonly calls: Pick<FleetCalls, 'run'>;
  /** Absolute folder of this worker alone. */
  readonly folder: string;
  /** Aborted when nothing is waited for any more. */
  readonly stop: AbortSignal;
  readonly runners: readonly StepRunner[];
  /** What the steps of a plan with these secrets may see of the world. */
  readonly worldOf: (system: System, secrets: readonly string[]) => System;
}

interface Entry {
  readonly opening: Promise<OpenRun>;
  /** Absolute path of its tree, where it has one of its own. */
  tree?: string;
  /** Monotonic, ms. */
  heard: number;
}

const FORGOTTEN_AFTER_MS = 3_600_000;

const never = new AbortController().signal;

/** Each attempt of a run is asked for and laid out once. */
export function createRunBook(options: RunBookOptions): RunBook {
  const { clock } = options.system;
  const shelf = createGraphShelf();
  const entries = new Map<string, Entry>();
  const forget = async (key: string, { tree }: Entry): Promise<void> => {
    entries.delete(key);
    if (tree !== undefined) await removeTree(options.system, tree);
    await options.system.files.remove(join(options.folder, key));
  };
  const enter = (key: string, job: Pick<FleetJob, 'run_id' | 'attempt'>): Entry => {
    const tree = join(options.folder, key, 'tree');
    const opening = openRun(options, shelf, job, tree, () => {
      entry.tree = tree;
    });
    const entry: Entry = { opening, heard: clock.monotonic() };
    // A commit that is not here yet may be there for the next step.
    opening.catch(() => entries.delete(key));
    entries.set(key, entry);
    return entry;
  };
  return {
    open: (job) => {
      const key = `${job.run_id}-${job.attempt}`;
      const entry = entries.get(key) ?? enter(key, job);
      entry.heard = clock.monotonic();
      return entry.opening;
    },
    sweep: async () => {
      const old = [...entries].filter(([, { heard }]) => clock.monotonic() - heard > FORGOTTEN_AFTER_MS);
      for (const [key, entry] of old) await forget(key, entry);
    },
    close: async () => {
      for (const [key, entry] of entries) await forget(key, entry);
    },
  };
}

async function openRun(
  options: RunBookOptions,
  shelf: GraphShelf,
  { run_id, attempt }: Pick<FleetJob, 'run_id' | 'attempt'>,
  tree: string,
  onMade: () => void,
): Promise<OpenRun> {
  const { system, calls, stop } = options;
  const patience = { closing: never, stop, longestWait: 3_000 };
  const run = await patiently(system, patience, () => calls.run(run_id, attempt, stop));
  const cwd = await layOut(options, run, tree, onMade);
  const graph = await loadGraph(options, shelf, run, cwd);
  return { started: run.started, graph, system: options.worldOf({ ...system, cwd }, graph.secrets) };
}

async function layOut(options: RunBookOptions, run: FleetRun, tree: string, onMade: () => void): Promise<string> {
  const { commit, prefix } = run;
  if (!commit) return options.system.cwd;
  const { root, made } = await treeAt(options, commit, tree);
  if (made) onMade();
  const cwd = resolve(root, prefix ?? '');
  if (options.system.files.exists(cwd)) return cwd;
  throw new Refusal('commit', `there is no folder ${prefix} at commit ${commit.slice(0, 7)}`);
}

async function loadGraph(options: RunBookOptions, shelf: GraphShelf, run: FleetRun, cwd: string): Promise<StepGraph> {
  const { plan } = run.started;
  const loadOptions = {
    params: givenParams(run.started),
    runners: [...builtInRunners(), ...options.runners],
    loadPlugins: (plugins: readonly string[], planPath: string) =>
      loadPlugins(plugins, dirname(resolve(cwd, planPath))),
  };
  const loading = shelf.load(run.plan_text, plan.path, loadOptions, cwd);
  const loaded = await loading.catch((thrown: unknown) => {
    throw new Refusal('runner', toFault(thrown).message);
  });
  if (loaded.ok) return loaded.graph;
  const [first] = loaded.diagnostics;
  throw new Refusal('runner', `the plan cannot be read here: ${first?.message ?? 'it is not valid'}`);
}
