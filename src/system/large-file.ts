import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from './folders.ts';

/** A file by what it holds. */
export interface FileDigest {
  /** 64 lower-case hex digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
}

/** Reads a file once, however large, and answers what it holds; undefined where there is no file. */
export async function digestFile(path: string): Promise<FileDigest | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  const hash = createHash('sha256');
  let size = 0;
  for await (const bytes of createReadStream(path)) {
    size += (bytes as Buffer).length;
    hash.update(bytes as Buffer);
  }
  return { sha256: hash.digest('hex'), size, mode: found.mode & 0o777 };
}

/** A file as a stream for `fetch`. */
export function streamFile(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

/**
 * Writes a file from a stream, however large, with its folders; who reads it sees what was there or all of it. Answers false, and
 * leaves what was there, where the stream holds other bytes than those of the digest. `draft`: what sets its name apart meanwhile.
 */
export async function writeDigested(
  path: string,
  stream: ReadableStream<Uint8Array>,
  { sha256, mode }: Pick<FileDigest, 'sha256' | 'mode'>,
  draft: string,
): Promise<boolean> {
  const beside = `${path}.${draft}.tmp`;
  makeFolder(dirname(path));
  try {
    const hash = createHash('sha256');
    const source = Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(source, hashing(hash), createWriteStream(beside, { mode }));
    if (hash.digest('hex') !== sha256) return false;
    // The mask of the process takes bits from the mode of a new file.
    await chmod(beside, mode);
    await rename(beside, path);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

function hashing(hash: Hash): Transform {
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => {
      hash.update(bytes);
      done(null, bytes);
    },
  });
}
