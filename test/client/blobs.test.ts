import { expect, it } from 'vitest';
import { createTaskClient } from '../../src/client/create-task-client.ts';
import { startBlobStand } from '../api/jobs/blobs/blob-stand.ts';
import { blob } from '../contracts/blob-store.ts';
import { freshDatabase } from '../support/database.ts';
import { describePostgres } from '../support/postgres.ts';

describePostgres('a client of the store of blobs', () => {
  it('keeps bytes, finds them, and says where there are none', async () => {
    const { url } = await startBlobStand(await freshDatabase());
    const client = createTaskClient({ baseUrl: url });
    const [small, large, none] = [blob(10), blob(3_000_000), blob(11)];
    expect(await client.statBlob(small.digest)).toBeUndefined();
    await client.putBlob(small.digest, new Uint8Array(small.bytes));
    await client.putBlob(large.digest, new Blob([new Uint8Array(large.bytes)]));
    expect([await client.statBlob(small.digest), await client.statBlob(large.digest)]).toEqual([10, 3_000_000]);
    const found = new Response(await client.getBlob(large.digest));
    expect(Buffer.from(await found.arrayBuffer()).equals(large.bytes)).toBe(true);
    await expect(client.getBlob(none.digest)).rejects.toMatchObject({ status: 404 });
    await expect(client.putBlob(none.digest, new Uint8Array(11))).rejects.toMatchObject({ status: 422 });
    await expect(client.statBlob('no digest')).rejects.toMatchObject({ status: 422 });
  });
});
