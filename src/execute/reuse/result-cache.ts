import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CacheRule } from '../../graph/graph.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { System } from '../../system/system.ts';
import { unrunEnd } from '../task/outcome.ts';
import type { PreparedTask } from '../task/prepared-task.ts';

/** Results of steps with `cache`, by what went into them; shared by all runs of a state directory. */
export interface ResultCache {
  /** Names everything that decides a step's result: its command, the variables it lists, the content of its input files. */
  keyOf(task: PreparedTask, rule: CacheRule): Promise<string>;
  /** Puts the output files of an earlier success back and answers the end of the task; undefined where there was none. */
  restore(key: string, cwd: string): Promise<TaskEnd | undefined>;
  /** Keeps a success for later. */
  keep(key: string, task: PreparedTask, rule: CacheRule, end: TaskEnd): Promise<void>;
}

interface Entry {
  readonly producer: string;
  readonly outputs: TaskEnd['outputs'];
  readonly outputs_uri: string | null;
  readonly files: readonly string[];
}

/** A cache in `<state>/cache`. `producer` names the run that fills it, for those who are served by it later. */
export function createResultCache(system: System, stateDir: string, producer: string): ResultCache {
  const folder = (key: string): string => join(stateDir, 'cache', key);
  return {
    keyOf: (task, rule) => keyOf(system, task, rule),
    restore: async (key, cwd) => {
      const entry = await readEntry(system, folder(key));
      if (entry === undefined) return undefined;
      for (const file of entry.files) await system.files.copy(join(folder(key), 'files', file), join(cwd, file));
      const { outputs, outputs_uri } = entry;
      return unrunEnd('skipped', 'unchanged', `Same inputs as in ${entry.producer}`, {
        outputs,
        outputs_uri,
        cache_key: key,
      });
    },
    keep: async (key, task, rule, end) => {
      const { matchingFiles } = await import('./matching-files.ts');
      const files = await matchingFiles(task.cwd, rule.outputs);
      for (const file of files) await system.files.copy(join(task.cwd, file), join(folder(key), 'files', file));
      const entry: Entry = { producer, outputs: end.outputs, outputs_uri: end.outputs_uri, files };
      // Written last: an entry without its files is never seen.
      await system.files.write(join(folder(key), 'entry.json'), JSON.stringify(entry));
    },
  };
}

async function keyOf(system: System, task: PreparedTask, rule: CacheRule): Promise<string> {
  const { matchingFiles } = await import('./matching-files.ts');
  const hash = createHash('sha256');
  const part = (value: unknown): void => {
    hash.update(`${JSON.stringify(value)}\n`);
  };
  part([task.node.id, task.node.uses, task.settings, task.item, rule.outputs, system.platform]);
  part(rule.env.map((name) => [name, task.env[name] ?? null]));
  for (const file of await matchingFiles(task.cwd, rule.inputs)) {
    const content = createHash('sha256').update(await system.files.read(join(task.cwd, file)));
    part([file, content.digest('hex')]);
  }
  return hash.digest('hex');
}

async function readEntry(system: System, folder: string): Promise<Entry | undefined> {
  const path = join(folder, 'entry.json');
  if (!system.files.exists(path)) return undefined;
  try {
    return JSON.parse((await system.files.read(path)).toString('utf8')) as Entry;
  } catch {
    // A cache that cannot be read is a cache that is empty.
    return undefined;
  }
}
