import { expect, it } from 'vitest';
import type { Principal } from '../../../../src/api/auth/principal.ts';
import type { Call } from '../../../../src/api/http/call.ts';
import { blobHandlers } from '../../../../src/api/jobs/blobs/blob-handlers.ts';
import type { Database } from '../../../../src/store/database.ts';
import { isArtifact } from '../../../../src/store/jobs/artifacts/artifacts.ts';
import { tablesOf } from '../../../../src/store/tables.ts';
import { systemClock as clock } from '../../../../src/system/clock.ts';
import { blob, streamOf } from '../../../contracts/blob-store.ts';
import { describeOnEach } from '../../../support/database.ts';
import { registered } from '../../../support/runs.ts';
import { fleetWith } from './blob-stand.ts';

const worker: Principal = { id: 'token:worker', name: 'worker', scopes: new Set(['fleet:work']), channel: 'api' };
const job = (repositoryId: string): Principal => ({ ...worker, owner: `github:${repositoryId}:1:1`, repositoryId });

describeOnEach('whose blobs', (makeDatabase) => {
  it('who is bound to a repository sees what its tasks made, and nothing else', async () => {
    const database = await makeDatabase();
    const fleet = fleetWith(database);
    const context = { database, clock, changed: () => {}, logged: () => {} };
    const { getBlob, statBlob } = blobHandlers(context, fleet);
    const [ours, nobodys] = [blob(10), blob(20)];
    for (const { bytes, digest } of [ours, nobodys]) await fleet.blobs.put(digest, bytes.byteLength, streamOf(bytes));
    await addArtifact(database, '7', ours.digest);
    const seen = async (principal: Principal): Promise<readonly number[]> => {
      const ends = [ours, nobodys].flatMap(({ digest }) =>
        [getBlob, statBlob].map(async (handler) => {
          const call = { params: { sha256: digest }, principal } as Call<never>;
          return (handler as typeof getBlob)(call);
        }),
      );
      const all = await Promise.allSettled(ends);
      return all.map((end) => (end.status === 'fulfilled' ? end.value.status : end.reason.status));
    };
    expect(await seen(worker)).toEqual([200, 200, 200, 200]);
    expect(await seen(job('7'))).toEqual([200, 200, 404, 404]);
    expect(await seen(job('8'))).toEqual([404, 404, 404, 404]);
    expect(await seen({ ...worker, owner: 'github:7:1:1' })).toEqual([404, 404, 404, 404]);
    expect([await isArtifact(database, ours.digest), await isArtifact(database, nobodys.digest)]).toEqual([
      true,
      false,
    ]);
  });
});

/** A file that a task of a run of this repository made. */
async function addArtifact(database: Database, repository: string, digest: string): Promise<void> {
  const { run_id, attempt } = await registered(database);
  const { fleet_runs, fleet_artifacts } = tablesOf(database.schema);
  await database.query({
    text: `INSERT INTO ${fleet_runs} (run_id, attempt, plan_path, plan_text, repository_id, submitted_by) VALUES ($1, $2, 'p', 'p', $3, 'x')`,
    values: [run_id, attempt, repository],
  });
  await database.query({
    text: `INSERT INTO ${fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode) VALUES ($1, $2, 'a', 'f', $3, 10, 420)`,
    values: [run_id, attempt, digest],
  });
}
