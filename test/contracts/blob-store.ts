import { createHash, randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlobStore } from '../../src/blobs/blob-store.ts';

/** A store under test, and what can be seen of it from behind. */
export interface BlobBench {
  readonly store: BlobStore;
  /** Names of all that is kept, whole or not. */
  kept(): Promise<string[]>;
  /** Makes a blob older by so many ms. */
  age(digest: string, ms: number): Promise<void>;
}

const HOUR = 3_600_000;

/** SHA-256 in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A stream of these pieces, each in a turn of its own. */
export async function* streamOf(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await turn();
    yield piece;
  }
}

/** All of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array> | undefined): Promise<Buffer | undefined> {
  if (stream === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Random bytes with their name. */
export function blob(size: number): { bytes: Buffer; digest: string } {
  const bytes = randomBytes(size);
  return { bytes, digest: digestOf(bytes) };
}

/** The laws of every store of blobs. Call it inside `describe`. */
export function blobStoreLaws(make: (options?: { mostBytes?: number }) => Promise<BlobBench>): void {
  test('what was put is there, in whatever pieces it came', async () => {
    const { store } = await make();
    const pieces = fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const bytes = Buffer.concat(parts);
        await store.put(digestOf(bytes), bytes.byteLength, streamOf(...parts));
        expect(await store.stat(digestOf(bytes))).toEqual({ size: bytes.byteLength });
        expect((await bytesOf(await store.get(digestOf(bytes))))?.equals(bytes)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('large blobs go through whole', async () => {
    const { store } = await make();
    const { bytes, digest } = blob(3_000_000);
    const parts = Array.from({ length: 30 }, (_, at) => bytes.subarray(at * 100_000, (at + 1) * 100_000));
    await store.put(digest, bytes.byteLength, streamOf(...parts));
    expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
  });

  test('what was never put is not there', async () => {
    const { store } = await make();
    expect(await store.stat(digestOf(Buffer.of()))).toBeUndefined();
    expect(await store.get(digestOf(Buffer.of()))).toBeUndefined();
  });

  test('other bytes, fewer or more than announced are a mismatch, and nothing is kept', async () => {
    const { store, kept } = await make();
    const { bytes, digest } = blob(300_000);
    const [half, rest] = [bytes.subarray(0, 150_000), bytes.subarray(150_000)];
    const wrong: readonly [number, readonly Uint8Array[]][] = [
      [300_000, [half, half]],
      [300_000, [half]],
      [300_000, []],
      [299_999, [half, rest]],
      [300_001, [half, rest]],
      [0, [half, rest]],
    ];
    for (const [size, parts] of wrong) {
      await expect(store.put(digest, size, streamOf(...parts))).rejects.toMatchObject({ kind: 'mismatch' });
    }
    expect(await kept()).toEqual([]);
    expect(await store.stat(digest)).toBeUndefined();
  });

  test('what is larger than the store takes is refused before it is read', async () => {
    const { store, kept } = await make({ mostBytes: 1_000 });
    const unread: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => expect.fail('read') };
    expect(store.mostBytes).toBe(1_000);
    await expect(store.put(blob(1).digest, 1_001, unread)).rejects.toMatchObject({ kind: 'too_large' });
    const { bytes, digest } = blob(1_000);
    await store.put(digest, 1_000, streamOf(bytes));
    expect(await kept()).toEqual([digest]);
  });

  test('what is there is kept once; who puts it again must have it, too', async () => {
    const { store, kept, age } = await make();
    const { bytes, digest } = blob(100);
    await store.put(digest, 100, streamOf(bytes));
    await store.put(digest, 100, streamOf(bytes));
    await expect(store.put(digest, 100, streamOf(blob(100).bytes))).rejects.toMatchObject({ kind: 'mismatch' });
    await age(digest, 2 * HOUR);
    await store.put(digest, 100, streamOf(bytes));
    expect(await kept()).toEqual([digest]);
    expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
  });

  test('writers of one blob at once harm nobody, not even where one of them is wrong', async () => {
    const { store, kept } = await make();
    const { bytes, digest } = blob(200_000);
    const parts = Array.from({ length: 20 }, (_, at) => bytes.subarray(at * 10_000, (at + 1) * 10_000));
    const ends = await Promise.allSettled([
      store.put(digest, 200_000, streamOf(...parts)),
      store.put(digest, 200_000, streamOf(...parts.slice(0, 10), ...parts.slice(0, 10))),
      store.put(digest, 200_000, streamOf(...parts)),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await kept()).toEqual([digest]);
    expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
  });

  test('a stream that breaks off says why, and nothing is kept', async () => {
    const { store, kept } = await make();
    const { bytes, digest } = blob(200_000);
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield* streamOf(bytes.subarray(0, 100_000), bytes.subarray(100_000, 150_000));
      throw new Error('the wire was cut');
    };
    await expect(store.put(digest, 200_000, broken())).rejects.toThrow('the wire was cut');
    expect(await kept()).toEqual([]);
  });

  test('a signal stops it, and nothing is kept', async () => {
    const { store, kept } = await make();
    const { bytes, digest } = blob(100);
    const stop = new AbortController();
    const stopping = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 50);
      stop.abort(new Error('enough'));
      yield bytes.subarray(50);
    };
    await expect(store.put(digest, 100, stopping(), stop.signal)).rejects.toThrow('enough');
    await expect(store.put(digest, 100, streamOf(bytes), stop.signal)).rejects.toThrow('enough');
    expect(await kept()).toEqual([]);
  });

  test('only digests are names', async () => {
    const { store } = await make();
    for (const name of ['', '..', `../${'a'.repeat(61)}`, 'A'.repeat(64), `${'a'.repeat(64)}\n`, 'a'.repeat(65)]) {
      await expect(store.stat(name)).rejects.toMatchObject({ code: 'usage' });
      await expect(store.get(name)).rejects.toMatchObject({ code: 'usage' });
      await expect(store.put(name, 1, streamOf(Buffer.of(1)))).rejects.toMatchObject({ code: 'usage' });
    }
  });

  test('what is old and unused goes; what is used, new, or was asked for lately stays', async () => {
    const { store, kept, age } = await make();
    const blobs = Array.from({ length: 7 }, (_, at) => blob(at + 1));
    for (const { bytes, digest } of blobs) await store.put(digest, bytes.byteLength, streamOf(bytes));
    const [used, asked, put, fresh, ...gone] = blobs.map(({ digest }) => digest) as [string, string, string, string];
    for (const digest of [used, asked, put, ...gone]) await age(digest, 50 * HOUR);
    await store.stat(asked);
    await store.put(put, 3, streamOf(blobs[2]?.bytes ?? Buffer.of()));
    const seen: string[] = [];
    const isUsed = async (digest: string): Promise<boolean> => {
      seen.push(digest);
      return digest === used;
    };
    expect(await store.prune(Date.now() - 24 * HOUR, isUsed)).toBe(3);
    expect((await kept()).sort()).toEqual([used, asked, put, fresh].sort());
    expect(seen.sort()).toEqual([used, ...gone].sort());
  });

  test('what is asked for while it is being removed stays', async () => {
    const { store, kept, age } = await make();
    const { bytes, digest } = blob(10);
    await store.put(digest, 10, streamOf(bytes));
    await age(digest, 50 * HOUR);
    const ask = async (): Promise<boolean> => (await store.stat(digest)) === undefined;
    expect(await store.prune(Date.now() - 24 * HOUR, ask)).toBe(0);
    expect(await kept()).toEqual([digest]);
  });
}
