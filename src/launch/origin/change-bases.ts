import { Fault, toFault } from '../../errors.ts';
import { type ChangeBase, type Changes, createChanges } from '../../execute/reuse/changes.ts';
import { openRepository, type Repository } from '../../git/repository.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { lastSuccesses } from '../../journal/history.ts';
import type { System } from '../../system/system.ts';

/** Where changes are counted from. */
export interface ChangeBases {
  /** For steps that have none of their own. */
  readonly usual: ChangeBase;
  /** By step. Steps may share one. */
  readonly steps: ReadonlyMap<string, ChangeBase>;
}

/**
 * What changed, for the steps that ask: since the merge base on a pull request; else since the commit at which the step last succeeded, by
 * the journals here; else since the previous commit. Throws `unavailable` without git.
 */
export async function readChanges(system: System, stateDir: string, graph: StepGraph): Promise<Changes> {
  const { usual, steps } = await readChangeBases(system, stateDir, graph);
  return createChanges(({ id }) => steps.get(id) ?? usual);
}

/** Step id -> commit at which it last succeeded. */
export type EarlierSuccesses = ReadonlyMap<string, string>;

/** Asks a record that others share when steps last succeeded, at commits that count: those behind this one. */
export type AskSuccesses = (counts: (commit: string) => Promise<boolean>) => Promise<EarlierSuccesses>;

/** The same as the bases themselves, with the files that changed since each. What a shared record knows of a step goes before the journals here. */
export async function readChangeBases(
  system: System,
  stateDir: string,
  graph: StepGraph,
  ask?: AskSuccesses,
): Promise<ChangeBases> {
  const repository = await repositoryFor(system, graph);
  const usual = await usualBase(repository);
  if (system.env.GITHUB_BASE_REF) return { usual, steps: new Map() };
  const behind = remembered((commit) => baseAt(repository, commit, true));
  const shared = await ask?.(async (commit) => (await behind(commit)) !== undefined);
  const own = remembered((commit) => baseAt(repository, commit, false));
  const steps = new Map<string, ChangeBase>();
  for (const [step, commit] of [...(await lastSuccesses(system, stateDir, graph.name)), ...(shared ?? [])]) {
    const base = await (shared?.get(step) === commit ? behind : own)(commit);
    if (base) steps.set(step, base);
  }
  return { usual, steps };
}

type BaseOf = (commit: string) => Promise<ChangeBase | undefined>;

// Steps share a base, so that its files travel once.
function remembered(baseOf: BaseOf): BaseOf {
  const known = new Map<string, Promise<ChangeBase | undefined>>();
  return (commit) => {
    const base = known.get(commit) ?? baseOf(commit);
    known.set(commit, base);
    return base;
  };
}

async function repositoryFor(system: System, graph: StepGraph): Promise<Repository> {
  try {
    return await openRepository(system);
  } catch (thrown) {
    const fault = toFault(thrown);
    const who = graph.nodes.find(({ onlyChanged }) => onlyChanged !== undefined)?.id ?? 'A step';
    throw new Fault(fault.code, `${who} asks what changed since an earlier commit, but ${fault.message}`, {
      cure: 'Run it inside a checked-out git repository, or take `only_changed` and `changed()` out of the plan.',
      cause: thrown,
    });
  }
}

async function usualBase(repository: Repository): Promise<ChangeBase> {
  const base = await repository.resolveBase();
  return { label: base.label, files: await changedFiles(repository, base) };
}

// A commit that was rewritten away, or is beyond a shallow clone, is no base. Nor is the place where another branch was left, if it must be `itself`: nothing succeeded there.
async function baseAt(repository: Repository, commit: string, itself: boolean): Promise<ChangeBase | undefined> {
  try {
    const base = await repository.resolveBase(commit);
    if (itself && base.tree !== commit) return undefined;
    return { label: `its last success at ${commit.slice(0, 7)}`, files: await changedFiles(repository, base) };
  } catch {
    return undefined;
  }
}

async function changedFiles(
  repository: Repository,
  base: Awaited<ReturnType<Repository['resolveBase']>>,
): Promise<string[]> {
  return (await repository.changedSince(base)).map(({ path }) => path);
}
