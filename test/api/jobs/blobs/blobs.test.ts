import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import { BlobFault, type BlobFaultKind } from '../../../../src/blobs/blob-fault.ts';
import { blob, streamOf } from '../../../contracts/blob-store.ts';
import { describeOnEach, freshDatabase } from '../../../support/database.ts';
import { expectDocumented } from '../../../support/expect-documented.ts';
import { describePostgres } from '../../../support/postgres.ts';
import { startTaskApi } from '../../../support/task-api.ts';
import { folderStore, startBlobStand } from './blob-stand.ts';

describeOnEach('blobs by HTTP', (makeDatabase) => {
  it('what was put is there, with its length and its name', async () => {
    const { at, put } = await startBlobStand(await makeDatabase());
    const { bytes, digest } = blob(100_000);
    const missing = await fetch(at(digest), { method: 'HEAD' });
    expect(missing.status).toBe(404);
    await expectDocumented('statBlob', missing);
    expect(await expectDocumented('getBlob', await fetch(at(digest)))).toMatchObject({ status: 404 });
    for (let time = 0; time < 2; time += 1) {
      const kept = await put(digest, bytes);
      expect(kept.status).toBe(204);
      await expectDocumented('putBlob', kept);
    }
    const found = await fetch(at(digest), { method: 'HEAD' });
    expect(found.headers.get('content-length')).toBe('100000');
    await expectDocumented('statBlob', found);
    const got = await fetch(at(digest));
    expect(Object.fromEntries(got.headers)).toMatchObject({
      etag: `"${digest}"`,
      'content-length': '100000',
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
    });
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('the empty blob is one, too', async () => {
    const { at, put } = await startBlobStand(await makeDatabase());
    const { bytes, digest } = blob(0);
    expect((await put(digest, bytes)).status).toBe(204);
    const stream = ReadableStream.from(streamOf());
    expect((await put(digest, stream, { 'content-length': '0' })).status).toBe(204);
    const got = await fetch(at(digest));
    expect([got.status, got.headers.get('content-length'), await got.text()]).toEqual([200, '0', '']);
  });
});

describePostgres('what is no blob', () => {
  it('is refused with the reason, and the connection goes on', async () => {
    const { put, at } = await startBlobStand(await freshDatabase(), folderStore(1_000));
    const { bytes, digest } = blob(1_000);
    const stream = () => ReadableStream.from(streamOf(bytes));
    const cases: readonly [number, Promise<Response>][] = [
      [411, put(digest, stream())],
      [413, put(digest, Buffer.concat([bytes, bytes]))],
      [415, put(digest, bytes, { 'content-type': 'application/json' })],
      [415, put(digest, bytes, { 'content-encoding': 'gzip' })],
      [422, put(digest, bytes.subarray(1))],
      [422, put('no-digest', bytes)],
      [422, put(digest.toUpperCase(), bytes)],
      [204, put(digest, bytes)],
      [422, put(digest, blob(1_000).bytes)],
    ];
    for (const [status, coming] of cases) {
      const response = await coming;
      await expectDocumented('putBlob', response);
      expect([response.status, await response.text()]).toEqual([status, expect.any(String)]);
    }
    expect((await fetch(at(digest))).status).toBe(200);
    expect((await fetch(at('..%2F..%2Fetc%2Fpasswd'))).status).toBe(422);
  });

  it('a large body that is refused halfway is answered, not cut off', async () => {
    const { put, fleet } = await startBlobStand(await freshDatabase());
    const parts = Array.from({ length: 64 }, () => Buffer.alloc(65_536, 1));
    const digest = blob(1).digest;
    const failing = { ...fleet.blobs, put: failAfter(3, 'full') };
    const other = await startBlobStand(await freshDatabase(), failing);
    for (const [stand, status] of [
      [{ put }, 422],
      [other, 507],
    ] as const) {
      const response = await stand.put(digest, Buffer.concat(parts));
      await expectDocumented('putBlob', response);
      expect(response.status).toBe(status);
    }
  });

  it('a store that is away or full says so, and when to come again', async () => {
    const away = { ...folderStore(), put: failAfter(0, 'unavailable'), stat: failAfter(0, 'unavailable') };
    const { put, at } = await startBlobStand(await freshDatabase(), away);
    const response = await put(blob(1).digest, 'x');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await expectDocumented('putBlob', response)).toMatchObject({ detail: 'It was told to.' });
    const looked = await fetch(at(blob(1).digest), { method: 'HEAD' });
    expect(looked.status).toBe(503);
    await expectDocumented('statBlob', looked);
  });

  it('a sender that goes away halfway leaves nothing, and no failure of the server', async () => {
    const failures: unknown[] = [];
    const database = await freshDatabase();
    const blobs = folderStore();
    let settled = (_: unknown): void => {};
    const ended = new Promise<unknown>((resolve) => (settled = resolve));
    const watched = { ...blobs, put: (...args: Parameters<typeof blobs.put>) => tell(blobs.put(...args), settled) };
    const stand = await startBlobStand(database, watched);
    const { bytes, digest } = blob(100_000);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': '200000' };
    const sending = request(stand.at(digest), { method: 'PUT', headers });
    sending.on('error', (error) => failures.push(error));
    sending.write(bytes);
    await once(sending, 'socket');
    await new Promise<void>((resolve) => sending.write(bytes.subarray(0, 10), () => resolve()));
    sending.destroy();
    expect(await ended).toMatchObject({ status: 400, message: 'The body was cut short.' });
    expect(await blobs.stat(digest)).toBeUndefined();
  });

  it('a blob that breaks off on its way out does not look whole', async () => {
    const { bytes, digest } = blob(100_000);
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield* streamOf(bytes.subarray(0, 50_000));
      throw new BlobFault('unavailable', 'It was told to.');
    };
    const store = { ...folderStore(), stat: async () => ({ size: 100_000 }), get: async () => broken() };
    const { at } = await startBlobStand(await freshDatabase(), store);
    await expect(fetch(at(digest)).then((response) => response.arrayBuffer())).rejects.toThrow();
  });

  it('needs the scope, and a fleet', async () => {
    const reader = await startTaskApi(await freshDatabase(), { anonymous: ['tasks:read', 'tasks:write'] });
    const none = await startTaskApi(await freshDatabase());
    for (const method of ['HEAD', 'GET', 'PUT']) {
      const init = {
        method,
        ...(method === 'PUT' ? { body: 'x' } : {}),
        headers: { 'content-type': 'application/octet-stream' },
      };
      expect((await fetch(`${reader.url}/fleet/blobs/${blob(1).digest}`, init)).status).toBe(403);
      expect((await fetch(`${none.url}/fleet/blobs/${blob(1).digest}`, init)).status).toBe(404);
    }
  });
});

/** Reads some pieces, then fails. */
function failAfter(pieces: number, kind: BlobFaultKind) {
  return async (_digest: string, _size?: number, bytes?: AsyncIterable<Uint8Array>): Promise<never> => {
    let left = pieces;
    if (left > 0 && bytes !== undefined) for await (const _ of bytes) if (--left === 0) break;
    throw new BlobFault(kind, 'It was told to.');
  };
}

/** Tells how work ended, and ends so. */
async function tell<T>(work: Promise<T>, how: (end: unknown) => void): Promise<T> {
  try {
    const value = await work;
    how(value);
    return value;
  } catch (thrown) {
    how(thrown);
    throw thrown;
  }
}
