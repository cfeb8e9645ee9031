import { expect, it } from 'vitest';
import type { Tables } from '../../../../src/store/tables.ts';
import { freshDatabase } from '../../../support/database.ts';
import { startFleet, submission } from '../../../support/fleet-stand.ts';
import { describePostgres } from '../../../support/postgres.ts';

describePostgres('a run that is handed in', () => {
  it('is registered in the name of the caller, once', async () => {
    const fleet = await startFleet(await freshDatabase());
    let rings = 0;
    fleet.bell.hear('runs', () => rings++);
    const handed = submission('r', { options: { max_parallel: 2 }, env: { CI: 'true' }, prefix: 'site' });
    const own = await fleet.bound('7');
    const first = await own.submitFleetRun(handed);
    expect(first).toMatchObject({ run_id: 'r', attempt: 1, status: 'running', actor: 'github:job-7' });
    expect(await own.submitFleetRun(handed)).toMatchObject({ run_id: 'r', attempt: 1 });
    expect(rings).toBeGreaterThan(0);
    const rows = await fleet.sql(
      ({ fleet_runs }) =>
        `SELECT state, commit, dirty, repository_id, submitted_by, plan_path, submission::text AS said FROM ${fleet_runs}`,
    );
    expect(rows).toEqual([
      {
        state: 'waiting',
        commit: '9f1c2d3',
        dirty: 'f',
        repository_id: '7',
        submitted_by: 'github:job-7',
        plan_path: 'plans/nightly.yml',
        said: expect.any(String),
      },
    ]);
    expect(JSON.parse(rows[0]?.said ?? '')).toEqual({
      options: { max_parallel: 2 },
      env: { CI: 'true' },
      prefix: 'site',
    });
  });

  it('is refused with every fault of its plan, and leaves nothing', async () => {
    const fleet = await startFleet(await freshDatabase());
    const { run } = submission();
    const refused = await fleet.call('POST', '/fleet/runs', {
      run: { ...run, plan: { name: 'n', text: 'steps: 7\nx: 1\n' } },
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.length).toBeGreaterThan(1);
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '/run/plan/text',
      detail: expect.stringMatching(/^line \d/),
    });
    const none = await fleet.call('POST', '/fleet/runs', { run: { ...run, plan: { name: 'n' } } });
    expect([none.status, none.body.errors[0].detail]).toEqual([422, 'is missing']);
    await expect(fleet.client.getRun('r')).rejects.toMatchObject({ status: 404 });
  });

  it('is not taken over from whoever runs it', async () => {
    const fleet = await startFleet(await freshDatabase());
    const handed = submission();
    await fleet.client.registerRun(handed.run);
    await expect(fleet.client.submitFleetRun(handed)).rejects.toMatchObject({ status: 409 });
  });

  it('is refused by name where its group is taken and it is not to wait', async () => {
    const fleet = await startFleet(await freshDatabase());
    const within = (run_id: string, when_busy: 'queue' | 'cancel' | 'skip' | 'fail') =>
      submission(run_id, { concurrency: { group: 'nightly', when_busy } });
    await fleet.client.submitFleetRun(within('a', 'fail'));
    for (const how of ['fail', 'skip'] as const) {
      await expect(fleet.client.submitFleetRun(within(`no-${how}`, how))).rejects.toMatchObject({
        status: 409,
        problem: { holder: { run_id: 'a', attempt: 1 } },
      });
      await expect(fleet.client.getRun(`no-${how}`)).rejects.toMatchObject({ status: 404 });
    }
    // The same words of another repository are another group.
    await (await fleet.bound('7')).submitFleetRun(within('other', 'fail'));
    await fleet.client.submitFleetRun(within('b', 'queue'));
    await fleet.client.submitFleetRun(within('c', 'cancel'));
    const rows = await fleet.sql(({ fleet_runs }) => `SELECT run_id, superseded_by FROM ${fleet_runs} ORDER BY run_id`);
    expect(rows.map(({ run_id, superseded_by }) => [run_id, superseded_by])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
      ['c', null],
      ['other', null],
    ]);
    await fleet.sql(({ fleet_runs }) => `UPDATE ${fleet_runs} SET state = 'ended'`);
    await fleet.client.submitFleetRun(within('d', 'fail'));
  });

  it('of a commit that is no id of one is refused', async () => {
    const fleet = await startFleet(await freshDatabase());
    for (const commit of ['main', '--upload-pack=touch x', '9F1C2D3', 7]) {
      const { run } = submission();
      await expect(fleet.client.submitFleetRun({ run: { ...run, git: { commit } } })).rejects.toMatchObject({
        status: 422,
      });
    }
  });

  it('goes on as what it was: an attempt that nobody bound is of the repository of the one before', async () => {
    const fleet = await startFleet(await freshDatabase());
    await (await fleet.bound('7')).submitFleetRun(submission());
    const { run } = submission();
    const again = { ...run, source_key: 'key-2', attempt: 2, resumed_from: 1 };
    await fleet.client.submitFleetRun({ run: again, resumes: { attempt: 1 } });
    expect(await fleet.sql(({ fleet_runs }) => `SELECT attempt, repository_id FROM ${fleet_runs} ORDER BY 1`)).toEqual([
      { attempt: '1', repository_id: '7' },
      { attempt: '2', repository_id: '7' },
    ]);
    // What it goes on from names the repository; one that goes on from nothing is somebody's who is not known.
    const third = { ...run, source_key: 'key-3', attempt: 3, resumed_from: 2 };
    await (await fleet.bound('7')).submitFleetRun({ run: third, resumes: { attempt: 2 } });
    await fleet.client.submitFleetRun({ run: { ...run, source_key: 'key-4', attempt: 4 } });
    const kept = ({ runs, fleet_runs }: Tables): string =>
      `SELECT attempt, r.repository_id AS run, f.repository_id AS fleet FROM ${runs} AS r JOIN ${fleet_runs} AS f USING (run_id, attempt) ORDER BY 1`;
    expect(await fleet.sql(kept)).toEqual([
      ...['1', '2', '3'].map((attempt) => ({ attempt, run: '7', fleet: '7' })),
      { attempt: '4', run: null, fleet: null },
    ]);
    const fifth = { ...run, source_key: 'key-5', attempt: 5, resumed_from: 3 };
    await expect((await fleet.bound('7')).submitFleetRun({ run: fifth })).rejects.toMatchObject({ status: 403 });
  });

  it('of those that come at one time for one group, one is taken', async () => {
    const fleet = await startFleet(await freshDatabase());
    const runs = Array.from({ length: 8 }, (_, at) =>
      fleet.client.submitFleetRun(submission(`r${at}`, { concurrency: { group: 'g', when_busy: 'fail' } })).then(
        () => 201,
        (error: { status: number }) => error.status,
      ),
    );
    expect((await Promise.all(runs)).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('takes all that belongs to it along when it is pruned', async () => {
    const fleet = await startFleet(await freshDatabase());
    await fleet.begin('r');
    await fleet.add([{ task: 'a' }]);
    await fleet.begin('kept');
    await fleet.sql(({ runs }) => `DELETE FROM ${runs} WHERE run_id = 'r'`);
    const left = await fleet.sql(
      ({ fleet_runs, fleet_events, fleet_jobs }) =>
        `SELECT (SELECT count(*) FROM ${fleet_runs}) AS runs, (SELECT count(*) FROM ${fleet_events}) AS events, (SELECT count(*) FROM ${fleet_jobs}) AS jobs`,
    );
    expect(left).toEqual([{ runs: '1', events: '1', jobs: '0' }]);
  });
});
