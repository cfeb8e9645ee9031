import { readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, systemErrorCode } from '../../errors.ts';
import { isLease, type Lease, tryLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';

/** A database folder this process holds: `data/` is PGlite's, `lock` and `version.json` are ours. */
export interface HeldFolder {
  /** Where PGlite keeps its files. */
  readonly data: string;
  /** Says that the files are whole: from now on they are kept. */
  markReady(): Promise<void>;
  release(): void;
}

/** What `version.json` says; files of a database that was never ready hold nothing anybody was promised. */
interface Version {
  readonly pglite: string;
  readonly ready: boolean;
}

/**
 * Takes the folder for this process, and makes it where it is not there.
 * Faults: busy (a living process has it), state_corrupt (made by another PGlite), state_unwritable.
 */
export async function holdFolder(system: System, folder: string, pglite: string): Promise<HeldFolder> {
  const lease = lock(system, folder);
  try {
    const data = join(folder, 'data');
    const file = join(folder, 'version.json');
    const found = readVersion(file);
    if (found?.ready) refuseOther(found.pglite, pglite, folder);
    else rmSync(data, { recursive: true, force: true });
    const write = (ready: boolean): Promise<void> => writeFile(file, `${JSON.stringify({ pglite, ready })}\n`);
    if (!found?.ready) await write(false);
    return { data, markReady: () => write(true), release: () => lease.release() };
  } catch (thrown) {
    lease.release();
    throw thrown instanceof Fault ? thrown : unwritable(folder, thrown);
  }
}

function lock(system: System, folder: string): Lease {
  try {
    const answer = tryLock(system, join(folder, 'lock'), 'the embedded database');
    if (isLease(answer)) return answer;
    const who = answer.pid > 0 ? `Process ${answer.pid}` : 'Another process';
    throw new Fault('busy', `${who} has the embedded database in ${folder} open.`, {
      cure: 'Stop it, or give --database-url: an embedded database serves one process.',
    });
  } catch (thrown) {
    throw thrown instanceof Fault ? thrown : unwritable(folder, thrown);
  }
}

function unwritable(folder: string, thrown: unknown): Fault {
  const why = systemErrorCode(thrown) ?? String(thrown);
  return new Fault('state_unwritable', `The folder of the embedded database cannot be written: ${folder} (${why}).`, {
    cause: thrown,
  });
}

function readVersion(file: string): Version | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Version;
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') return undefined;
    throw new Fault('state_corrupt', `${file} cannot be read.`, {
      cure: 'Put a copy of the folder back, or move it away to begin anew.',
      cause: thrown,
    });
  }
}

/** Files of one minor version of PGlite are not readable by another. */
function refuseOther(made: string, installed: string, folder: string): void {
  if (minorOf(made) === minorOf(installed)) return;
  throw new Fault(
    'state_corrupt',
    `The embedded database in ${folder} was made by PGlite ${made}, and ${installed} cannot read it.`,
    { cure: `npm install @electric-sql/pglite@${made}, or move the folder away to begin anew.` },
  );
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
