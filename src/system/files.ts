import { closeSync, openSync, writeSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';

/** An open file that only grows. Writes are synchronous: when `write` returns, a killed process loses nothing of it. */
export interface AppendFile {
  write(bytes: Uint8Array | string): void;
  close(): void;
}

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Last change, ms since the epoch. */
  readonly modified: number;
}

/** The disk as a port. Paths are absolute; failures are Node's own system errors (`code` is `ENOENT`, `ENOSPC`, ...). */
export interface Files {
  read(path: string): Promise<Buffer>;
  /** Writes the whole file, making its folders; readers see the old content or the new, never half. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  append(path: string): AppendFile;
  /** Makes a folder and its parents; false where it was there already. */
  makeDirectory(path: string): Promise<boolean>;
  /** Names in a folder; empty where there is no such folder. */
  list(path: string): Promise<string[]>;
  /** Undefined where there is nothing. Follows links. */
  stat(path: string): Promise<FileStat | undefined>;
  copy(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder; nothing there is fine. */
  remove(path: string): Promise<void>;
}

/** The machine's disk. */
export const systemFiles: Files = {
  read: (path) => fs.readFile(path),
  write: writeWhole,
  append: openAppend,
  makeDirectory: async (path) => {
    await fs.mkdir(dirname(path), { recursive: true });
    return fs.mkdir(path).then(
      () => true,
      async (thrown: NodeJS.ErrnoException) => {
        if (thrown.code === 'EEXIST' && (await statOf(path))?.kind === 'directory') return false;
        throw thrown;
      },
    );
  },
  list: (path) =>
    fs.readdir(path).catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return [];
      throw thrown;
    }),
  stat: statOf,
  copy: async (from, to) => {
    await fs.mkdir(dirname(to), { recursive: true });
    await fs.copyFile(from, to);
  },
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
};

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  await fs.mkdir(dirname(path), { recursive: true });
  try {
    await fs.writeFile(draft, content);
    await fs.rename(draft, path);
  } catch (thrown) {
    await fs.rm(draft, { force: true });
    throw thrown;
  }
}

function openAppend(path: string): AppendFile {
  const descriptor = openSync(path, 'a');
  return {
    write: (bytes) => writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
    close: () => closeSync(descriptor),
  };
}

// A nearly full disk takes a part of what it is given before it refuses the rest.
function writeAll(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}

async function statOf(path: string): Promise<FileStat | undefined> {
  try {
    const found = await fs.stat(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    return { kind, size: found.size, modified: found.mtimeMs };
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw thrown;
  }
}
