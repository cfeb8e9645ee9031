import { expect, test } from 'vitest';
import { takeOverArtifacts } from '../../../src/store/fleet-runs/earlier.ts';
import { takeJob } from '../../../src/store/jobs/claim/take-job.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach } from '../../support/database.ts';

describeOnEach('the artifacts of a step that an attempt took over', (makeDatabase) => {
  test('are there for the steps that need it, and no others are', async () => {
    const database = await makeDatabase();
    const { fleet_artifacts, fleet_jobs } = tablesOf(database.schema);
    for (const task of ['build', 'other'])
      await database.query({
        text: `INSERT INTO ${fleet_artifacts} (run_id, attempt, task, path, sha256, size, mode) VALUES ('r', 1, $1, 'out', 'abc', 3, 420)`,
        values: [task],
      });
    await takeOverArtifacts(database, { run_id: 'r', attempt: 2 }, 1, ['build', 'other']);
    const [row] = await database.query({
      text: `INSERT INTO ${fleet_jobs} (run_id, attempt, task, step, lane, spec) VALUES ('r', 2, 'test', 'test', '~', $1::jsonb) RETURNING id`,
      values: [JSON.stringify({ needs: ['build'] })],
    });
    const taken = await takeJob(database, { id: Number(row?.id), worker: 'w', ticket: 't', lockMs: 1_000 });
    const artifact = { task: 'build', path: 'out', sha256: 'abc', size: 3, mode: 420 };
    expect(taken.kind === 'taken' && JSON.parse(taken.json).artifacts).toEqual([artifact]);
  });
});
