import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Engine } from '../../execute/engine/engine.ts';
import { lazily, textOf } from '../../execute/expressions/evaluate.ts';
import { scopeOf } from '../../execute/expressions/scope.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import type { Template } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { Database } from '../../store/database.ts';
import type { FleetRunKey } from '../../store/fleet-runs/fleet-run.ts';
import type { JobNews } from '../../store/fleet-runs/news.ts';
import { forgetHanded, readHandedPaths } from '../../store/jobs/artifacts/handed.ts';
import { createTimeBudget } from '../../system/time-limit.ts';
import type { RemoteTask } from '../remote/remote-tasks.ts';
import { isOfMachine } from './sound-end.ts';

/**
 * What a worker told of a task; where it handed in a file that the step's `artifacts` do not name, the task fails and none of its files
 * goes to anybody. Steps that name none are not asked for.
 */
export async function withSoundFiles(
  database: Database,
  run: FleetRunKey,
  { engine, ready }: RemoteTask,
  news: JobNews,
): Promise<JobNews> {
  if (news.end === undefined || ready.node.artifacts.length === 0) return news;
  const [strange] = strangeIn(engine, ready, await readHandedPaths(database, run, news.task));
  if (strange === undefined) return news;
  const end = endWithout(news.end, `Its worker handed in ${strange}, which its artifacts do not name.`);
  await forgetHanded(database, news.id, JSON.stringify(end));
  return { ...news, end };
}

function endWithout(told: TaskEnd, message: string): TaskEnd {
  const { artifacts: _artifacts, approval: _approval, ...end } = told;
  if (end.status === 'failed' || end.status === 'skipped') return { ...end, message: end.message ?? message };
  return { ...end, status: 'failed', reason: null, approval_state: null, message };
}

/** How long names of files may be compared with the globs of a run, ms: all others stand still meanwhile. */
const COMPARING_MS = 1_000;

const budgets = new WeakMap<Engine, ReturnType<typeof createTimeBudget>>();

/** Those of the paths that no glob of a step names; none where only its worker can know what they come to. */
function strangeIn(engine: Engine, ready: ReadyTask, paths: readonly string[]): readonly string[] {
  const globs = globsOf(engine, ready);
  if (globs === undefined || paths.length === 0) return [];
  const inTime = budgets.get(engine) ?? createTimeBudget(COMPARING_MS);
  budgets.set(engine, inTime);
  const { folder, names, except } = globs;
  const isNamed = picomatch([...names], { dot: true, ignore: [...except] });
  const strange = (path: string): boolean => !path.startsWith(folder) || !isNamed(path.slice(folder.length));
  return inTime(() => paths.filter(strange), []);
}

interface Globs {
  /** From the run's folder, with a slash at its end, or empty. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly except: readonly string[];
}

function globsOf(engine: Engine, { node, item }: ReadyTask): Globs | undefined {
  const { artifacts, workingDirectory = '.' } = node;
  if ([workingDirectory, ...artifacts].some((part) => isOfMachine(part) || isOfJob(part))) return undefined;
  const scope = lazily(() => scopeOf(engine, node, { item }));
  try {
    const folder = tidy(textOf(engine, workingDirectory, scope));
    const globs = artifacts.map((glob) => textOf(engine, glob, scope));
    const names = globs.filter((glob) => !isExclusion(glob)).map(tidy);
    const except = globs.filter(isExclusion).map((glob) => tidy(glob.slice(1)));
    // What leads elsewhere its worker alone can follow.
    if ([folder, ...names].some((path) => posix.isAbsolute(path) || path.startsWith('..'))) return undefined;
    return { folder: folder === '.' ? '' : `${folder}/`, names, except };
  } catch {
    return undefined;
  }
}

// A worker has the variables of the CI job that it is itself, or none; here there are those of whoever handed the run in.
function isOfJob(part: Template): boolean {
  const text = JSON.stringify(part);
  return text.includes('${{') && /\bgithub\b/i.test(text);
}

// `!(a|b)` names files, too.
function isExclusion(glob: string): boolean {
  return glob.startsWith('!') && glob[1] !== '(';
}

function tidy(path: string): string {
  const plain = posix.normalize(path);
  return plain.length > 1 ? plain.replace(/\/$/, '') : plain;
}
