import { expect, test } from 'vitest';
import { sweepApprovals } from '../../../src/store/approvals/expire.ts';
import type { Database } from '../../../src/store/database.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { atTheEnd, freshDatabase } from '../../support/database.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { as, openGate, startWithPeople } from './gate.ts';

const eventsOf = async (database: Database, id: number): Promise<string[]> => {
  const text = `SELECT action FROM "${database.schema}".agents_events WHERE task_id = $1 ORDER BY id`;
  return (await database.query({ text, values: [id] })).map(({ action }) => action ?? '');
};
const decisionsOf = async (database: Database, id: number) =>
  database.query({
    text: `SELECT decision, outcome, name FROM "${database.schema}".agents_decisions WHERE task_id = $1 ORDER BY id`,
    values: [id],
  });

async function pass(database: Database, id: number): Promise<void> {
  const text = `UPDATE "${database.schema}".agents_tasks SET approval_expires_at = now() - interval '1 second' WHERE id = $1`;
  await database.query({ text, values: [id] });
}

describePostgres('decisions at one time, on two servers', () => {
  test('200 people approve at once: one outcome, as many approvals as were asked for, each by another person', async () => {
    const database = await freshDatabase();
    const [one, two] = [await startWithPeople(database), await startWithPeople(database)];
    const { id } = await openGate(one, { required: 5 });
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        for (;;) {
          const person = as(`person-${at % 100}`);
          const answer = await (at % 2 ? one : two).call('POST', `/tasks/${id}/approve`, {}, person);
          // No room in the pool for so long: it says so, and the same may be said again.
          if (answer.status !== 503) return answer;
        }
      }),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 409]);
    const kept = await decisionsOf(database, id);
    expect(kept.length).toBe(5);
    expect(new Set(kept.map(({ name }) => name)).size).toBe(5);
    expect(kept.map(({ outcome }) => outcome)).toEqual([null, null, null, null, 'approved']);
    expect((await eventsOf(database, id)).slice(1)).toEqual([...Array(4).fill('approval_counted'), 'approved']);
  });

  test('approve, reject, cancel and the deadline at once: one of them', async () => {
    const database = await freshDatabase();
    const [one, two] = [await startWithPeople(database), await startWithPeople(database)];
    for (let round = 0; round < 10; round++) {
      const { id } = await openGate(one, { expires_in: '7d' });
      if (round % 2) await pass(database, id);
      await Promise.all([
        one.call('POST', `/tasks/${id}/approve`, {}, as('ana')),
        two.call('POST', `/tasks/${id}/reject`, {}, as('ben')),
        two.call('POST', `/tasks/${id}/cancel`, {}, as('cleo')),
        sweepApprovals(database),
        sweepApprovals(database),
      ]);
      const kept = await decisionsOf(database, id);
      expect(kept.filter(({ outcome }) => outcome !== null).length, JSON.stringify(kept)).toBe(1);
      expect((await eventsOf(database, id)).length).toBe(2);
    }
  });
});

describePostgres('deadlines', () => {
  test('end what nobody decided in time, as the policy says, once, whoever sweeps; a late decision is refused', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const rejected = await openGate(api, { expires_in: '7d', required: 2 });
    const approved = await openGate(api, {
      expires_in: '7d',
      on_expire: 'approve',
      fields: { n: { type: 'number', default: 1 } },
    });
    const early = await openGate(api, { expires_in: '7d' });
    await api.call('POST', `/tasks/${rejected.id}/approve`, {}, as('ana'));
    for (const { id } of [rejected, approved]) await pass(database, id);
    expect((await api.call('POST', `/tasks/${rejected.id}/approve`, {}, as('ben'))).body.why).toBe('expired');
    const other = createPostgresDatabaseLike(database);
    await Promise.all([sweepApprovals(database), sweepApprovals(other), sweepApprovals(database)]);
    const row = async (id: number) => (await api.call('GET', `/tasks/${id}`, undefined, as('ana'))).body;
    expect(await row(rejected.id)).toMatchObject({
      status: 'failed',
      reason: 'expired',
      approval_state: 'rejected',
      approver: null,
    });
    expect(await row(approved.id)).toMatchObject({
      status: 'succeeded',
      approval_state: 'approved',
      outputs: { n: '1' },
    });
    expect((await row(early.id)).status).toBe('awaiting_approval');
    expect((await eventsOf(database, rejected.id)).filter((action) => action === 'expired').length).toBe(1);
    expect((await eventsOf(database, approved.id)).filter((action) => action === 'expired').length).toBe(1);
    const { items } = (await api.call('GET', `/tasks/${approved.id}/history`, undefined, as('ana'))).body;
    expect(items.at(-1)).toMatchObject({ action: 'expired', actor: 'expiry', channel: 'expiry' });
  });

  test('people are reminded once of what waits long', async () => {
    const database = await freshDatabase();
    const api = await startWithPeople(database);
    const { id } = await openGate(api, { remind_after: '1ms' });
    await openGate(api, { remind_after: '1d' });
    await database.query({ text: 'SELECT pg_sleep(0.01)::text' });
    const swept = await Promise.all([sweepApprovals(database), sweepApprovals(database)]);
    expect(swept.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect((await sweepApprovals(database)).reminded).toBe(0);
    expect(await eventsOf(database, id)).toEqual(['created', 'reminded']);
  });

  test('the inbox shows what waits, oldest first, and what is mine', async () => {
    const api = await startWithPeople(await freshDatabase());
    const gates = [];
    for (const approvers of [['ana'], ['ben'], ['ana', 'ben'], ['group:ops']])
      gates.push((await openGate(api, { approvers })).id);
    const list = async (query: string, who = as('ana')) =>
      (await api.call('GET', `/approvals${query}`, undefined, who)).body;
    const ids = (page: { items: { task: { id: number } }[] }) => page.items.map(({ task }) => task.id);
    expect(ids(await list(''))).toEqual(gates);
    expect(ids(await list('?mine=true'))).toEqual([gates[0], gates[2]]);
    expect(ids(await list('?mine=true', as('dan', undefined, ['ops'])))).toEqual([gates[3]]);
    const first = await list('?limit=3');
    expect(ids(first)).toEqual(gates.slice(0, 3));
    expect(ids(await list(`?limit=3&cursor=${first.next_cursor}`))).toEqual(gates.slice(3));
    expect(first.items[0]).toMatchObject({
      may_approve: true,
      approval: { policy: { approvers: ['ana'] }, missing: 1 },
    });
    await api.call('POST', `/tasks/${gates[0]}/approve`, {}, as('ana'));
    expect(ids(await list(''))).toEqual(gates.slice(1));
    expect((await api.call('GET', '/approvals?cursor=x', undefined, as('ana'))).status).toBe(400);
  });
});

function createPostgresDatabaseLike(database: Database): Database {
  const other = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
  atTheEnd(() => other.close());
  return other;
}
