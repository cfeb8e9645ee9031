import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/database.ts';
import { describePostgres } from '../../../support/postgres.ts';
import { folderStore, startBlobStand } from './blob-stand.ts';

const PIECE = Buffer.alloc(64 * 1024, 7);
const PIECES = 320;
const SIZE = PIECE.byteLength * PIECES;
/** What the system itself may hold of a connection, with room to spare: less than the whole. */
const UNDER_WAY = 14 * 1024 * 1024;

const digest = (() => {
  const hash = createHash('sha256');
  for (let at = 0; at < PIECES; at += 1) hash.update(PIECE);
  return hash.digest('hex');
})();

/** How far the one who gives is before the one who takes, at most. */
function createLead() {
  let [given, taken, most] = [0, 0, 0];
  return {
    give: (bytes: number): void => {
      given += bytes;
      most = Math.max(most, given - taken);
    },
    take: (bytes: number): void => {
      taken += bytes;
    },
    most: () => most,
    taken: () => taken,
  };
}

async function* pieces(give: (bytes: number) => void): AsyncGenerator<Buffer> {
  for (let at = 0; at < PIECES; at += 1) {
    await turn();
    give(PIECE.byteLength);
    yield PIECE;
  }
}

describePostgres('20 MB', () => {
  it('go in no faster than the store takes them', async () => {
    const lead = createLead();
    const store = {
      ...folderStore(),
      put: async (_digest: string, _size: number, bytes: AsyncIterable<Uint8Array>) => {
        for await (const piece of bytes) {
          lead.take(piece.byteLength);
          for (let turns = 0; turns < 4; turns += 1) await turn();
        }
      },
    };
    const { at } = await startBlobStand(await freshDatabase(), store);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': SIZE };
    const sending = request(at(digest), { method: 'PUT', headers });
    const answer = new Promise<number | undefined>((resolve) =>
      sending.on('response', (response) => resolve(response.resume().statusCode)),
    );
    await pipeline(Readable.from(pieces(lead.give)), sending);
    expect(await answer).toBe(204);
    expect(lead.taken()).toBe(SIZE);
    expect(lead.most()).toBeLessThan(UNDER_WAY);
  });

  it('go out no faster than the reader takes them', async () => {
    const lead = createLead();
    const store = { ...folderStore(), stat: async () => ({ size: SIZE }), get: async () => pieces(lead.give) };
    const { at } = await startBlobStand(await freshDatabase(), store);
    const hash = createHash('sha256');
    const body = (await fetch(at(digest))).body ?? expect.fail('no body');
    for await (const piece of body) {
      lead.take(piece.byteLength);
      hash.update(piece);
      for (let turns = 0; turns < 4; turns += 1) await turn();
    }
    expect(hash.digest('hex')).toBe(digest);
    expect(lead.most()).toBeLessThan(UNDER_WAY);
  });

  it('come back as they were', async () => {
    const { at, put } = await startBlobStand(await freshDatabase());
    const body = ReadableStream.from(pieces(() => {}));
    expect((await put(digest, body, { 'content-length': String(SIZE) })).status).toBe(204);
    const hash = createHash('sha256');
    for await (const piece of (await fetch(at(digest))).body ?? []) hash.update(piece);
    expect(hash.digest('hex')).toBe(digest);
  });
});
