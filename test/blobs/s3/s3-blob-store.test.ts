import { describe, expect, test } from 'vitest';
import { createS3BlobStore, type S3BlobOptions } from '../../../src/blobs/s3/create-s3-blob-store.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { type BlobBench, blob, blobStoreLaws, bytesOf, streamOf } from '../../contracts/blob-store.ts';
import { type S3StandIn, startS3 } from '../../support/s3/stand-in.ts';

const HOUR = 3_600_000;
/** Waits that are over at once. */
const clock = { ...systemClock, after: (_ms: number, fn: () => void) => systemClock.after(0, fn) };

interface Bench extends BlobBench {
  readonly s3: S3StandIn;
}

async function s3Bench(options: Partial<S3BlobOptions> = {}, given?: S3StandIn): Promise<Bench> {
  const s3 = given ?? (await startS3());
  const { prefix = '' } = options;
  const keyOf = (digest: string): string => `${prefix && `${prefix}/`}${digest}`;
  return {
    s3,
    store: createS3BlobStore({ clock, fetch, bucket: s3.bucket, endpoint: s3.url, ...s3.keys, ...options }),
    kept: async () => [...s3.objects.keys()].map((key) => key.slice(keyOf('').length)),
    age: async (digest, ms) => {
      const found = s3.objects.get(keyOf(digest));
      if (found !== undefined) found.modified = Date.now() - ms;
    },
  };
}

describe('blobs in a bucket, by its path', () => {
  blobStoreLaws((options) => s3Bench(options));
});

describe('blobs in a bucket, by its name, below a prefix, with keys for some time', () => {
  blobStoreLaws(async (options) => {
    const s3 = await startS3({ sessionToken: 'c2Vzc2lvbg==' });
    const endpoint = `https://${s3.bucket}.store.test`;
    return s3Bench({ ...options, endpoint, prefix: 'team-a/blobs', fetch: s3.fetchAs }, s3);
  });
});

describe('a store that speaks S3', () => {
  test('other objects of the bucket are nobody’s business', async () => {
    const { store, s3 } = await s3Bench({ prefix: 'ours' });
    const other = { bytes: Buffer.of(1), modified: 0 };
    for (const key of ['ours/notes', 'ours/zz', `theirs/${'a'.repeat(64)}`, 'ours/aa', 'ours/bb'])
      s3.objects.set(key, other);
    expect(await store.prune(Date.now(), async () => false)).toBe(0);
    expect(s3.objects.size).toBe(5);
  });

  test('one that is busy is asked again', async () => {
    const { store, s3 } = await s3Bench();
    const { bytes, digest } = blob(50_000);
    await store.stat(digest);
    s3.refuseNext(1, 503, 'SlowDown');
    expect(await store.stat(digest)).toBeUndefined();
    s3.refuseNext(2, 503, 'SlowDown');
    await store.put(digest, 50_000, streamOf(bytes.subarray(0, 20_000), bytes.subarray(20_000)));
    s3.refuseNext(1, 500, 'InternalError');
    expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
  });

  test('a blob is sent again from its first byte as long as that is kept, and else not at all', async () => {
    const { store, s3 } = await s3Bench();
    const put = async (size: number): Promise<void> => {
      const { bytes, digest } = blob(size);
      const parts = async function* (): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, size / 2);
        // The question whether it is there was answered.
        s3.refuseNext(1, 503, 'SlowDown');
        yield bytes.subarray(size / 2);
      };
      await store.put(digest, size, parts());
      expect((await bytesOf(await store.get(digest)))?.equals(bytes)).toBe(true);
    };
    await put(200_000);
    s3.asked.length = 0;
    await expect(put(4_000_000)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(s3.asked).toEqual(['HEAD', 'PUT']);
  });

  test('one that stays busy, or is not there, is unavailable', async () => {
    const { store, s3 } = await s3Bench();
    s3.refuseNext(4, 503, 'SlowDown');
    await expect(store.stat(blob(1).digest)).rejects.toMatchObject({ kind: 'unavailable', code: 'unavailable' });
    expect(s3.asked).toHaveLength(4);
    const nowhere = await s3Bench({ endpoint: 'http://127.0.0.1:9' }, s3);
    await expect(nowhere.store.get(blob(1).digest)).rejects.toThrow('does not answer');
  });

  test('wrong keys, a wrong region and a bucket there is not say so, once', async () => {
    const s3 = await startS3();
    const wrong: readonly [Partial<S3BlobOptions>, string][] = [
      [{ secretAccessKey: 'other' }, 'SignatureDoesNotMatch'],
      [{ accessKeyId: 'other' }, 'InvalidAccessKeyId'],
      [{ region: 'us-test-2' }, 'AuthorizationHeaderMalformed'],
      [{ sessionToken: 'other' }, 'InvalidToken'],
      [{ bucket: 'another' }, 'NoSuchBucket'],
    ];
    for (const [options, code] of wrong) {
      const { store } = await s3Bench(options, s3);
      const { bytes, digest } = blob(10);
      s3.asked.length = 0;
      const failure = await store.put(digest, 10, streamOf(bytes)).catch((thrown) => thrown);
      expect(failure).toMatchObject({ kind: 'unavailable' });
      expect(s3.asked.length).toBeLessThanOrEqual(2);
      // What a HEAD answers has no words.
      const said = await store.get(digest).catch((thrown: Error) => thrown);
      if (code !== 'NoSuchBucket') expect(String(said)).toContain(code);
      expect(String(said)).not.toContain('wJalr');
    }
  });

  test('one without room is full', async () => {
    const { store, s3, kept } = await s3Bench();
    s3.room = 1_000;
    const { bytes, digest } = blob(2_000);
    await expect(store.put(digest, 2_000, streamOf(bytes))).rejects.toMatchObject({ kind: 'full' });
    expect(await kept()).toEqual([]);
  });

  test('what is old is copied onto itself when it is asked for, so that it is new', async () => {
    const { store, s3, age } = await s3Bench();
    const { bytes, digest } = blob(10);
    await store.put(digest, 10, streamOf(bytes));
    s3.asked.length = 0;
    await store.stat(digest);
    expect(s3.asked).toEqual(['HEAD']);
    await age(digest, 2 * HOUR);
    await store.stat(digest);
    await store.stat(digest);
    expect(s3.asked).toEqual(['HEAD', 'HEAD', 'PUT', 'HEAD']);
  });
});
