import { join, resolve } from 'node:path';
import { toFault } from '../../errors.ts';
import { loadPlanText } from '../../graph/load-plan.ts';
import { printDiagnostics } from '../../plan/print/print-diagnostics.ts';
import { readPlan } from '../../plan/yaml/read-plan.ts';
import type { System } from '../../system/system.ts';
import type { ScheduledPlan, ScheduleLog } from './scheduled-plan.ts';

/** Where plans are looked for. */
export interface PlanFolderOptions {
  readonly system: Pick<System, 'files' | 'cwd'>;
  /** A folder, with those in it, or one plan file; relative to the working directory. */
  readonly path: string;
  readonly log: ScheduleLog;
}

interface Known {
  readonly text: string | undefined;
  /** Of the last text that was a plan. */
  readonly plan: ScheduledPlan | undefined;
}

/**
 * Answers, each time it is called, the plans of a folder that have a schedule. What changed since the last time is read anew. A plan that
 * is broken is told of once and keeps the schedule it had: at its time it is tried as it then is.
 */
export function createPlanFolder(options: PlanFolderOptions): () => Promise<readonly ScheduledPlan[]> {
  let known: ReadonlyMap<string, Known> = new Map();
  return async () => {
    const paths = await planPaths(options.system, options.path);
    const read = await Promise.all(
      paths.map(async (path) => [path, await look(path, known.get(path), options)] as const),
    );
    known = new Map(read);
    return read.flatMap(([, { plan }]) => (plan === undefined ? [] : [plan]));
  };
}

async function look(path: string, before: Known | undefined, { system, log }: PlanFolderOptions): Promise<Known> {
  const text = await readPlan(path, system).catch((thrown: unknown) => toFault(thrown));
  if (typeof text !== 'string') return broken(path, undefined, before, text.message, log);
  if (before !== undefined && before.text === text) return before;
  const loaded = await loadPlanText(text, path);
  if (!loaded.ok) return broken(path, text, before, printDiagnostics(loaded.diagnostics, { text }), log);
  const { name, schedules } = loaded.graph;
  return { text, plan: schedules.length === 0 ? undefined : { path, name, rules: schedules } };
}

function broken(
  plan: string,
  text: string | undefined,
  before: Known | undefined,
  why: string,
  log: ScheduleLog,
): Known {
  const kept = before?.plan === undefined ? 'It is not scheduled' : 'It keeps the schedule it had';
  if (before === undefined || before.text !== text) log('error', `A plan is broken. ${kept}.\n${why}`, { plan });
  return { text, plan: before?.plan };
}

const IS_PLAN = /\.ya?ml$/;
/** Folders in folders, so that a link to a folder above ends. */
const DEEPEST = 8;

async function planPaths({ files, cwd }: PlanFolderOptions['system'], path: string, depth = 0): Promise<string[]> {
  const absolute = resolve(cwd, path);
  const stat = await files.stat(absolute);
  if (stat?.kind === 'file') return depth === 0 || IS_PLAN.test(path) ? [path.replaceAll('\\', '/')] : [];
  if (stat?.kind !== 'directory' || depth > DEEPEST) return [];
  const names = (await files.list(absolute)).filter((name) => !name.startsWith('.') && name !== 'node_modules').sort();
  return (await Promise.all(names.map((name) => planPaths({ files, cwd }, join(path, name), depth + 1)))).flat();
}
