import { join } from 'node:path';
import type { System } from '../../system/system.ts';

/** Files longer than this are not read: 2 MiB. */
export const READ_LIMIT_BYTES = 2 * 2 ** 20;

/** A reader of text files by path; it answers undefined for what is missing, binary, no file, or over the limit. */
export function createReader(system: System): (path: string) => Promise<string | undefined> {
  return async (path) => {
    const absolute = join(system.cwd, path);
    const found = await system.files.stat(absolute);
    if (found?.kind !== 'file' || found.size > READ_LIMIT_BYTES) return undefined;
    const bytes = await system.files.read(absolute);
    return isBinary(bytes) ? undefined : bytes.toString('utf8');
  };
}

// Git's own measure: a NUL among the first 8000 bytes.
function isBinary(bytes: Buffer): boolean {
  return bytes.subarray(0, 8_000).includes(0);
}
