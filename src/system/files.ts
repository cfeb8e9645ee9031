import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './folders.ts';

/** An open file that only grows. Writes are synchronous: when `write` returns, a killed process loses nothing of it. */
export interface AppendFile {
  write(bytes: Uint8Array | string): void;
  /** Appends all of another file, from byte `start` round to byte `start`, and removes that one; memory stays bounded. */
  takeOver(path: string, start: number): void;
  close(): void;
}

/** An open file written at chosen places, also over what is there. Synchronous as `AppendFile`. */
export interface PlacedFile {
  writeAt(position: number, bytes: Uint8Array): void;
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
  /** At most `length` bytes from byte `start` on; fewer where the file ends before. */
  readPart(path: string, start: number, length: number): Promise<Buffer>;
  /** Writes the whole file, making its folders; readers see the old content or the new, never half. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  append(path: string): AppendFile;
  /** Opens an empty file, in place of one that is there. */
  place(path: string): PlacedFile;
  /** Makes a folder and its parents; false where it was there already. */
  makeDirectory(path: string): Promise<boolean>;
  /** Names in a folder; empty where there is no such folder. */
  list(path: string): Promise<string[]>;
  /** Undefined where there is nothing. Follows links. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Whether something is there; synchronous, because it is asked after every step and costs less than a turn of the event loop. */
  exists(path: string): boolean;
  copy(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder; nothing there is fine. */
  remove(path: string): Promise<void>;
}

/**
 * The machine's disk. Plans and records are small, so they are read and written at once: the asynchronous calls would load more of Node
 * and start four threads, which every command started after that pays for. Only what may be large is left to them.
 */
export const systemFiles: Files = {
  read: async (path) => readFileSync(path),
  readPart: async (path, start, length) => readPartOf(path, start, length),
  write: writeWhole,
  append: openAppend,
  place: openPlaced,
  makeDirectory: async (path) => makeFolder(path),
  list: async (path) => namesIn(path),
  stat: statOf,
  exists: existsSync,
  copy: async (from, to) => {
    makeFolder(dirname(to));
    await copyFile(from, to);
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
};

function readPartOf(path: string, start: number, length: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const room = Buffer.allocUnsafe(Math.max(0, Math.min(length, fstatSync(descriptor).size - start)));
    return room.subarray(0, readSync(descriptor, room, 0, room.length, start));
  } finally {
    closeSync(descriptor);
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  makeFolder(dirname(path));
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw thrown;
  }
}

function openAppend(path: string): AppendFile {
  const descriptor = openSync(path, 'a');
  return {
    write: (bytes) => writeAll(descriptor, typeof bytes === 'string' ? Buffer.from(bytes) : bytes),
    takeOver: (other, start) => {
      pour(other, start, descriptor);
      rmSync(other);
    },
    close: () => closeSync(descriptor),
  };
}

function openPlaced(path: string): PlacedFile {
  const descriptor = openSync(path, 'w');
  return {
    writeAt: (position, bytes) => writeAll(descriptor, bytes, position),
    close: () => closeSync(descriptor),
  };
}

// A nearly full disk takes a part of what it is given before it refuses the rest.
function writeAll(descriptor: number, bytes: Uint8Array, position?: number): void {
  let written = 0;
  while (written < bytes.length) {
    const place = position === undefined ? null : position + written;
    written += writeSync(descriptor, bytes, written, bytes.length - written, place);
  }
}

function pour(from: string, start: number, descriptor: number): void {
  const source = openSync(from, 'r');
  try {
    const { size } = fstatSync(source);
    pourRange(source, start, size, descriptor);
    pourRange(source, 0, start, descriptor);
  } finally {
    closeSync(source);
  }
}

function pourRange(source: number, start: number, end: number, descriptor: number): void {
  const room = Buffer.allocUnsafe(2 ** 17);
  for (let at = start; at < end; ) {
    const size = readSync(source, room, 0, Math.min(room.length, end - at), at);
    if (size === 0) return;
    writeAll(descriptor, room.subarray(0, size));
    at += size;
  }
}

async function statOf(path: string): Promise<FileStat | undefined> {
  try {
    const found = statSync(path);
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    return { kind, size: found.size, modified: found.mtimeMs };
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw thrown;
  }
}
