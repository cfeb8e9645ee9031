import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/blobs/blob-store.ts';
import { readBlobStore } from '../../../src/serve/environment/blobs.ts';
import { withoutServerSecrets } from '../../../src/serve/environment/withheld.ts';
import { createSystem } from '../../../src/system/system.ts';
import { blob, streamOf } from '../../contracts/blob-store.ts';
import { createFolder } from '../../support/cli.ts';
import { startS3 } from '../../support/s3/stand-in.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
const BUCKET = { FLEET_BLOBS: 's3://artifacts/team', FLEET_BLOBS_REGION: 'eu-central-1', ...KEYS };

const read = (env: Record<string, string>, cwd = '/') => readBlobStore(createSystem({ env, cwd }), join(cwd, 'state'));

describe('where blobs are kept', () => {
  test('a folder in the state directory, or one that is named', async () => {
    const cwd = createFolder();
    const { bytes, digest } = blob(3);
    const place = [digest.slice(0, 2), digest.slice(2, 4), digest];
    for (const [value, folder] of [
      ['', 'state/blobs'],
      ['kept/here', 'kept/here'],
      [join(cwd, 'absolute'), 'absolute'],
    ] as const) {
      await (await read({ FLEET_BLOBS: value }, cwd)).put(digest, 3, streamOf(bytes));
      expect(createSystem().files.exists(join(cwd, folder, ...place))).toBe(true);
    }
  });

  test('a bucket', async () => {
    const s3 = await startS3({ sessionToken: 'session' });
    const store = await read({
      FLEET_BLOBS: `s3://${s3.bucket}/team/blobs`,
      FLEET_BLOBS_ENDPOINT: s3.url,
      FLEET_BLOBS_REGION: s3.keys.region,
      AWS_ACCESS_KEY_ID: s3.keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.keys.secretAccessKey,
      AWS_SESSION_TOKEN: 'session',
    });
    const { bytes, digest } = blob(3);
    await store.put(digest, 3, streamOf(bytes));
    expect([...s3.objects.keys()]).toEqual([`team/blobs/${digest}`]);
  });

  test('how large they may be', async () => {
    expect((await read({})).mostBytes).toBe(MOST_BYTES);
    expect((await read({ FLEET_BLOBS_MOST_BYTES: '1000' })).mostBytes).toBe(1000);
    expect((await read({ ...BUCKET, FLEET_BLOBS_MOST_BYTES: '1000' })).mostBytes).toBe(1000);
  });

  test.each([
    [{ ...BUCKET, AWS_SECRET_ACCESS_KEY: '' }, 'AWS_SECRET_ACCESS_KEY is not set'],
    [{ ...BUCKET, AWS_ACCESS_KEY_ID: ' ' }, 'AWS_ACCESS_KEY_ID is not set'],
    [{ ...BUCKET, FLEET_BLOBS_REGION: '' }, 'FLEET_BLOBS_REGION is not set'],
    [{ ...BUCKET, FLEET_BLOBS: 's3://' }, 'names no bucket'],
    [{ ...BUCKET, FLEET_BLOBS: 's3:artifacts' }, 'names no bucket'],
    [{ ...BUCKET, FLEET_BLOBS: 's3://Artifacts' }, 'The bucket of the blob store'],
    [{ ...BUCKET, FLEET_BLOBS: 's3://artifacts/../x' }, 'The prefix of the blob store'],
    [{ ...BUCKET, FLEET_BLOBS_ENDPOINT: 'minio' }, 'The endpoint of the blob store'],
    [{ FLEET_BLOBS: 'folder', FLEET_BLOBS_REGION: 'eu-central-1' }, 'FLEET_BLOBS names no bucket'],
    [{ FLEET_BLOBS_ENDPOINT: 'https://minio.test' }, 'FLEET_BLOBS names no bucket'],
    [{ FLEET_BLOBS: '/dev/null/blobs' }, 'FLEET_BLOBS is "/dev/null/blobs", where nothing can be kept (ENOTDIR)'],
    [{ FLEET_BLOBS_MOST_BYTES: '5GB' }, 'FLEET_BLOBS_MOST_BYTES is "5GB"'],
    [{ FLEET_BLOBS_MOST_BYTES: '0' }, 'FLEET_BLOBS_MOST_BYTES is "0"'],
    [{ FLEET_BLOBS_MOST_BYTES: '6000000000000' }, 'FLEET_BLOBS_MOST_BYTES'],
  ])('%j is half of it, or wrong', async (env, words) => {
    const fault = await read(env).catch((thrown) => thrown);
    expect(fault).toMatchObject({ code: 'usage', message: expect.stringContaining(words) });
    expect(JSON.stringify([fault.message, fault.cure])).not.toContain('secret"');
  });

  test('plans see the keys of no bucket of the server, but may have keys of their own', () => {
    expect(withoutServerSecrets(createSystem({ env: { ...KEYS, AWS_SESSION_TOKEN: 's', ...BUCKET } })).env).toEqual({
      FLEET_BLOBS: BUCKET.FLEET_BLOBS,
      FLEET_BLOBS_REGION: BUCKET.FLEET_BLOBS_REGION,
    });
    expect(withoutServerSecrets(createSystem({ env: { ...KEYS, FLEET_BLOBS: 'folder' } })).env).toMatchObject(KEYS);
  });
});
