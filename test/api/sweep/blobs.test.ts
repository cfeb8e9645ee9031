import { expect, it } from 'vitest';
import { createBlobSweep } from '../../../src/api/sweep/blobs.ts';
import type { BlobStore } from '../../../src/blobs/blob-store.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { blob } from '../../contracts/blob-store.ts';
import { describeOnEach } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const HOUR = 3_600_000;

describeOnEach('blobs that nothing names', (makeDatabase) => {
  it('go a day after they were asked for, looked at every six hours', async () => {
    const database = await makeDatabase();
    const clock = createManualClock();
    const [named, unnamed] = [blob(1).digest, blob(1).digest];
    await database.query({
      text: `INSERT INTO ${tablesOf(database.schema).fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode) VALUES ('r', 1, 'a', 'f', $1, 1, 420)`,
      values: [named],
    });
    const asked: (readonly [number, boolean, boolean])[] = [];
    let swept = (): void => {};
    const prune: BlobStore['prune'] = async (before, isUsed) => {
      asked.push([before, await isUsed(named), await isUsed(unnamed)]);
      swept();
      return 0;
    };
    const sweep = createBlobSweep({
      context: { database, clock },
      blobs: { prune } as BlobStore,
      onFailure: (thrown) => expect.fail(String(thrown)),
    });
    clock.advance(6 * HOUR - 1);
    expect(asked).toEqual([]);
    const done = new Promise<void>((resolve) => (swept = resolve));
    clock.advance(1);
    await done;
    expect(asked).toEqual([[-18 * HOUR, true, false]]);
    await sweep.stop();
  });
});
