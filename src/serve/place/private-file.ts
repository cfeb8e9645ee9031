import { chmodSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemErrorCode } from '../../errors.ts';
import { unwritable } from '../../journal/run-folder.ts';
import { makeFolder } from '../../system/folders.ts';

/** Writes a whole file that only this user may read; readers see the old content or the new. Throws Fault `state_unwritable`. */
export function writePrivate(path: string, content: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    rmSync(draft, { force: true });
    writeFileSync(draft, content, { mode: 0o600, flag: 'wx' });
    renameSync(draft, path);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw unwritable(dirname(path), thrown, 'What the server keeps');
  }
}

/** Its content, after taking it away from others who might read it; undefined where there is no such file. */
export function readPrivate(path: string): string | undefined {
  try {
    chmodSync(path, 0o600);
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if (systemErrorCode(thrown) === 'ENOENT') return undefined;
    throw unwritable(dirname(path), thrown, 'What the server keeps');
  }
}
