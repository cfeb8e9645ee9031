import { expect, it } from 'vitest';
import { registerRun } from '../../../src/store/runs/register-run.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { eventLines, registered, runFields, TESTER } from '../../support/runs.ts';

const BOUND = { ...TESTER, actor: 'github:ann', owner: 'github:7:100:1', repositoryId: '7' };

describeOnEach('registering runs', (makeDatabase) => {
  it('gives the attempt asked for where it is free, else the next', async () => {
    const database = await makeDatabase();
    const attempts = [];
    for (const [source_key, attempt] of [['a'], ['b', 5], ['c', 5], ['d', 2], ['e']] as const) {
      const asked = attempt === undefined ? {} : { attempt };
      attempts.push((await registered(database, { source_key, ...asked })).attempt);
    }
    expect(attempts).toEqual([1, 5, 6, 2, 7]);
    expect(await eventLines(database)).toContain('run registered >running v1 token:test');
    expect(await eventLines(database)).toHaveLength(5);
  });

  it('answers with the same run for the same source, and changes nothing', async () => {
    const database = await makeDatabase();
    const first = await registered(database, { params: { fast: true }, git: { branch: 'main' } });
    const again = await registerRun(database, runFields({ attempt: 9, plan: { name: 'other' } }), TESTER);
    expect(again).toEqual({ kind: 'known', run: first });
    expect(JSON.parse(first.json)).toMatchObject({
      run_id: 'nightly-1',
      attempt: 1,
      status: 'running',
      plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'd1' },
      params: { fast: true },
      git: { branch: 'main' },
      ci: null,
      actor: 'token:test',
      started_at: '2026-01-02T03:04:05.000Z',
      finished_at: null,
      counts: {},
      version: 1,
    });
    expect(await eventLines(database)).toHaveLength(1);
  });

  it('keeps a name to the repository that used it first, and a run to its owner', async () => {
    const database = await makeDatabase();
    expect((await registerRun(database, runFields(), BOUND)).kind).toBe('made');
    const sameJob = await registerRun(database, runFields(), BOUND);
    expect(sameJob).toMatchObject({ kind: 'known', run: { owner: 'github:7:100:1' } });
    const rerun = { ...BOUND, owner: 'github:7:100:2' };
    expect(await registerRun(database, runFields(), rerun)).toEqual({ kind: 'foreign' });
    expect(await registerRun(database, runFields({ source_key: 's2' }), rerun)).toMatchObject({
      kind: 'made',
      run: { attempt: 2 },
    });
    const other = { ...BOUND, owner: 'github:8:100:1', repositoryId: '8' };
    expect(await registerRun(database, runFields({ source_key: 's3' }), other)).toEqual({ kind: 'foreign' });
    expect((await registerRun(database, runFields({ source_key: 's4' }), TESTER)).kind).toBe('made');
    // From now on the name is also somebody's whose repository is not known.
    expect(await registerRun(database, runFields({ source_key: 's5' }), BOUND)).toEqual({ kind: 'foreign' });
  });
});

describePostgres('registering runs at one time', () => {
  it('gives twenty runs twenty attempts, and one run one attempt', async () => {
    const database = await freshDatabase({ max: 20 });
    const different = await Promise.all(
      Array.from({ length: 20 }, (_, at) => registered(database, { source_key: `s${at}`, attempt: 1 })),
    );
    expect(different.map(({ attempt }) => attempt).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    const same = await Promise.all(
      Array.from({ length: 20 }, () => registerRun(database, runFields({ run_id: 'other' }), TESTER)),
    );
    expect(same.filter(({ kind }) => kind === 'made')).toHaveLength(1);
    expect(new Set(same.map((one) => 'run' in one && one.run.json)).size).toBe(1);
  });
});
