import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { placeOf } from '../../../src/blobs/folder/places.ts';
import { blob, blobStoreLaws, bytesOf, streamOf } from '../../contracts/blob-store.ts';
import { createFolder } from '../../support/cli.ts';
import { filesIn, folderBench, makeOlder } from './folder-bench.ts';

const HOUR = 3_600_000;

describe('blobs in a folder', () => {
  blobStoreLaws(folderBench);

  test('lie two folders deep, for their owner only', async () => {
    const { store, folder } = await folderBench();
    const { bytes, digest } = blob(10);
    await store.put(digest, 10, streamOf(bytes));
    const place = join(folder, digest.slice(0, 2), digest.slice(2, 4), digest);
    expect((await stat(place)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('what a killed writer left half written is no blob, and goes when it is old', async () => {
    const { store, folder } = await folderBench();
    const { bytes, digest } = blob(1_000);
    const halted = createHaltedStream(bytes.subarray(0, 500), bytes.subarray(500, 600));
    const writing = store.put(digest, 1_000, halted.stream);
    await halted.atRest;
    onTestFinished(async () => {
      halted.cut();
      await expect(writing).rejects.toThrow('cut');
    });
    const [half = ''] = await filesIn(folder);
    expect(half).toMatch(new RegExp(`^${digest}\\.`));
    expect(await store.stat(digest)).toBeUndefined();
    await store.put(digest, 1_000, streamOf(bytes));
    expect((await filesIn(folder)).sort()).toEqual([digest, half]);
    await makeOlder(join(folder, 'parts', half), 2 * HOUR);
    await (await folderBench({ folder })).store.put(blob(1).digest, 1, streamOf(Buffer.of())).catch(() => undefined);
    expect(await filesIn(folder)).toEqual([digest]);
  });

  test('a writer that is slow is left alone by those who prune', async () => {
    const { store, folder } = await folderBench();
    const { bytes, digest } = blob(100);
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      yield* streamOf(bytes.subarray(0, 50), bytes.subarray(50, 60));
      expect(await readdir(join(folder, 'parts'))).toHaveLength(1);
      await (await folderBench({ folder })).store.prune(Date.now(), async () => false);
      yield bytes.subarray(60);
    };
    await store.put(digest, 100, slow());
    expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
  });

  test('other files in the folder are nobody’s business', async () => {
    const { store, folder } = await folderBench();
    await mkdir(join(folder, 'ab', 'cd'), { recursive: true });
    await writeFile(join(folder, 'ab', 'cd', 'notes.txt'), '');
    await writeFile(join(folder, 'README'), '');
    for (const path of ['ab/cd/notes.txt', 'README']) await makeOlder(join(folder, path), 100 * HOUR);
    expect(await store.prune(Date.now(), async () => false)).toBe(0);
    expect((await filesIn(folder)).sort()).toEqual(['README', 'notes.txt']);
  });

  test('a folder that cannot be used is unavailable', async () => {
    const folder = join(createFolder({ file: '' }), 'file');
    const { store } = await folderBench({ folder });
    const { bytes, digest } = blob(1);
    await expect(store.put(digest, 1, streamOf(bytes))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('a blob that is removed while it is read is unavailable, or read to its end', async () => {
    const { store, folder } = await folderBench();
    const { bytes, digest } = blob(10);
    await store.put(digest, 10, streamOf(bytes));
    const stream = await store.get(digest);
    await makeOlder(placeOf(folder, digest), 2 * HOUR);
    await store.prune(Date.now() - HOUR, async () => false);
    await expect(bytesOf(stream)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.skipIf(!canMount())('a disk without room is full, and nothing is left on it', async () => {
    const folder = createFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', [folder]));
    await chmod(folder, 0o700);
    const { store, kept } = await folderBench({ folder });
    const [large, small] = [blob(400_000), blob(50_000)];
    const parts = [
      large.bytes.subarray(0, 200_000),
      large.bytes.subarray(200_000, 300_000),
      large.bytes.subarray(300_000),
    ];
    await expect(store.put(large.digest, 400_000, streamOf(...parts))).rejects.toMatchObject({ kind: 'full' });
    await store.put(small.digest, 50_000, streamOf(small.bytes));
    expect(await kept()).toEqual([small.digest]);
  });
});

/** Whether this user may mount a small disk. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A stream that comes to rest after some pieces, as that of a writer who was killed, until it is cut. */
function createHaltedStream(...pieces: readonly Uint8Array[]) {
  let [rested, cut] = [() => {}, (_: Error): void => {}];
  const atRest = new Promise<void>((resolve) => (rested = resolve));
  const end = new Promise<never>((_, reject) => (cut = reject));
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    yield* pieces;
    rested();
    await end;
  };
  return { stream: stream(), atRest, cut: () => cut(new Error('cut')) };
}
