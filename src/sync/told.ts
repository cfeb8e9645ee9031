import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { AppendFile } from '../system/files.ts';
import type { System } from '../system/system.ts';
import type { CiFacts } from './facts/ci-facts.ts';

/** Name of the file, beside a journal, that remembers what an API was told of it; one JSON document a line. */
export const TOLD_FILE = 'told.ndjson';
/** Name of the lock of whoever tells of a run. */
export const TOLD_LOCK = 'told.lock';

/** How an API is spoken to: `batch` ours, `plain` one with the endpoints of the original system alone. */
export type ApiMode = 'batch' | 'plain';

/** What an API knows of one task. */
export interface ToldTask {
  /** The API's own number for it; undefined while a creation may or may not have reached it. */
  readonly id?: number;
  /** Digest of the state last told. */
  readonly state?: string;
}

/** A piece of a log that was sent, or was about to be: from byte `from` up to `to`. */
export interface ToldChunk {
  readonly seq: number;
  readonly from: number;
  readonly to: number;
}

/** A fact about what was told. */
export type ToldFact =
  /** `fresh` where the API did not know the run before: what it was told earlier is gone. */
  | { readonly api: string; readonly attempt: number; readonly mode: ApiMode; readonly fresh: boolean }
  | ({ readonly task: string } & ToldTask)
  | ({ readonly log: string } & ToldChunk)
  /** The CI job of the run, which its own record does not name. */
  | { readonly ci: CiFacts }
  /** Nothing is left to tell. */
  | { readonly done: true };

/** What one API was told of one attempt of a run. */
export interface Told {
  /** Undefined where it was never told anything. */
  readonly header: { readonly attempt: number; readonly mode: ApiMode } | undefined;
  readonly tasks: Map<string, ToldTask>;
  /** The last piece of each log. */
  readonly logs: Map<string, ToldChunk>;
  readonly done: boolean;
  /** Where the run belongs to a CI job, whichever API is told. */
  readonly ci: CiFacts | undefined;
}

/** Reads what `api` was told of the run in `folder`. What another API was told does not count. */
export async function readTold(system: System, folder: string, api: string): Promise<Told> {
  const path = join(folder, TOLD_FILE);
  const text = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : '';
  const told = nothingTold();
  let counts = false;
  for (const fact of text.split('\n').flatMap(factIn)) {
    if ('ci' in fact) told.ci = fact.ci;
    if ('api' in fact) counts = fact.api === api;
    if (!counts) continue;
    told.done = 'done' in fact;
    if ('api' in fact) {
      if (fact.fresh) {
        told.tasks.clear();
        told.logs.clear();
      }
      told.header = fact;
    } else if ('task' in fact) told.tasks.set(fact.task, fact);
    else if ('log' in fact) told.logs.set(fact.log, fact);
  }
  return told;
}

/** Writes facts as they happen. What cannot be written is forgotten: the API is then told twice, which does no harm. */
export interface ToldFile {
  add(facts: readonly ToldFact[]): void;
  close(): void;
}

/** Opens the memory of a run; the folder must be there. */
export function openToldFile(system: System, folder: string): ToldFile {
  let file: AppendFile | undefined;
  let isLost = false;
  const write = (text: string): void => {
    if (isLost) return;
    try {
      if (file === undefined) {
        file = system.files.append(join(folder, TOLD_FILE));
        // The last line may be torn, where the process that wrote it was killed.
        file.write('\n');
      }
      file.write(text);
    } catch {
      isLost = true;
    }
  };
  return {
    add: (facts) => {
      if (facts.length > 0) write(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
    },
    close: () => {
      file?.close();
      file = undefined;
      isLost = true;
    },
  };
}

/** A short digest of a state, to tell whether it was told already. */
export function digestOf(json: string): string {
  return hash('sha1', json, 'base64url').slice(0, 16);
}

function nothingTold(): { -readonly [Key in keyof Told]: Told[Key] } {
  return { header: undefined, tasks: new Map(), logs: new Map(), done: false, ci: undefined };
}

function factIn(line: string): ToldFact[] {
  if (line === '') return [];
  try {
    const fact = JSON.parse(line) as unknown;
    return typeof fact === 'object' && fact !== null ? [fact as ToldFact] : [];
  } catch {
    return [];
  }
}
