import { expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { isLinkToken, linkUrl, mintLinkToken } from '../../../src/store/links/link-text.ts';
import { createLink, deleteExpiredLinks, findLink, revokeLinks, useLink } from '../../../src/store/links/links.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { isTokenText, mintToken } from '../../../src/store/tokens/token-text.ts';
import { describeOnEach } from '../../support/database.ts';

const ANA = { address: 'Ana@Example.org', name: 'Ana' };
const WEEK_MS = 7 * 86_400_000;

interface Row {
  readonly status?: string;
  readonly attempt?: number;
  readonly carried_from?: number;
  readonly deadline?: string;
}

async function insertTask(database: Database, row: Row = {}): Promise<number> {
  const { status = 'awaiting_approval', attempt = 1, carried_from = null, deadline = null } = row;
  const [made] = await database.query({
    text: `INSERT INTO ${tablesOf(database.schema).tasks} (task, run_id, status, attempt, carried_from, registered, approval_expires_at)
           VALUES ('gate', 'r1', $1, $2, $3, true, now() + $4::interval) RETURNING id`,
    values: [status, attempt, carried_from, deadline],
  });
  return Number(made?.id);
}

async function make(
  database: Database,
  taskId: number,
  expiresInMs?: number,
): Promise<{ token: string; expires_at: string }> {
  const made = await createLink(database, { taskId, recipient: ANA, createdBy: 'server', expiresInMs });
  if (made === undefined) throw new Error('not made');
  return made;
}

const inMs = (time: string): number => Date.parse(time) - Date.now();

describeOnEach('one-time links', (makeDatabase) => {
  it('are found by their digest, and kept as nothing else', async () => {
    const database = await makeDatabase();
    const taskId = await insertTask(database, { attempt: 3, carried_from: 2 });
    const { token, expires_at } = await make(database, taskId);
    expect(token).toMatch(/^orl_[0-9A-Za-z]{49}$/);
    expect(Math.abs(inMs(expires_at) - WEEK_MS)).toBeLessThan(60_000);
    expect(await findLink(database, token)).toEqual({
      id: expect.any(Number),
      task_id: taskId,
      run_id: 'r1',
      task: 'gate',
      asked_in: 2,
      recipient: { provider: 'link', id: 'link:ana@example.org', name: 'Ana', logins: ['email:ana@example.org'] },
      created_by: 'server',
      created_at: expect.any(String),
      expires_at,
      used_at: null,
      revoked_at: null,
      state: 'open',
    });
    for (const other of [
      '',
      'x',
      `${token}x`,
      token.slice(0, -1),
      mintLinkToken(),
      mintToken(),
      token.replace('orl_', 'orc_'),
    ])
      expect(await findLink(database, other), other).toBeUndefined();
    const [row] = await database.query({
      text: `SELECT row_to_json(l)::text AS all FROM ${tablesOf(database.schema).links} AS l`,
    });
    expect(row?.all).not.toContain(token.slice(8));
  });

  it('are made only while a decision is waited for, and never outlive the deadline', async () => {
    const database = await makeDatabase();
    const soon = await insertTask(database, { deadline: '1 hour' });
    expect(Math.abs(inMs((await make(database, soon)).expires_at) - 3_600_000)).toBeLessThan(60_000);
    expect(Math.abs(inMs((await make(database, soon, 60_000)).expires_at) - 60_000)).toBeLessThan(30_000);
    const late = await insertTask(database, { attempt: 2, deadline: '-1 second' });
    const ended = await insertTask(database, { attempt: 3, status: 'succeeded' });
    for (const taskId of [late, ended, 999_999])
      expect(await createLink(database, { taskId, recipient: ANA, createdBy: 'server' })).toBeUndefined();
  });

  it('are used once, whoever tries at one time, and what is undone was not used', async () => {
    const database = await makeDatabase();
    const { token } = await make(database, await insertTask(database));
    const id = (await findLink(database, token))?.id ?? 0;
    const undone = database.transaction(async (connection) => {
      await useLink({ schema: database.schema, query: connection.query }, id);
      throw new Error('refused');
    });
    await expect(undone).rejects.toThrow('refused');
    const uses = await Promise.all(Array.from({ length: 8 }, () => useLink(database, id)));
    expect(uses.filter(Boolean)).toEqual([true]);
    expect(await findLink(database, token)).toMatchObject({ state: 'used', used_at: expect.any(String) });
  });

  it('are revoked for the whole request, whichever of its rows is named; used ones stay used', async () => {
    const database = await makeDatabase();
    const [first, second] = [await insertTask(database), await insertTask(database, { attempt: 2, carried_from: 1 })];
    const anew = await insertTask(database, { attempt: 3 });
    const [one, two, three, used] = [
      await make(database, first),
      await make(database, second),
      await make(database, anew),
      await make(database, first),
    ];
    await useLink(database, (await findLink(database, used.token))?.id ?? 0);
    expect(await revokeLinks(database, second)).toBe(2);
    expect(await revokeLinks(database, second)).toBe(0);
    const states = await Promise.all(
      [one, two, three, used].map(async ({ token }) => (await findLink(database, token))?.state),
    );
    expect(states).toEqual(['revoked', 'revoked', 'open', 'used']);
    expect(await useLink(database, (await findLink(database, one.token))?.id ?? 0)).toBe(false);
  });

  it('expire by the clock of the database, are shown as that for 30 days, and go with their task', async () => {
    const database = await makeDatabase();
    const taskId = await insertTask(database);
    const { links, tasks } = tablesOf(database.schema);
    const [old, expired, open] = [
      await make(database, taskId),
      await make(database, taskId),
      await make(database, taskId),
    ];
    const age = async ({ token }: { token: string }, interval: string): Promise<void> => {
      const id = (await findLink(database, token))?.id;
      await database.query({
        text: `UPDATE ${links} SET expires_at = now() - $1::interval WHERE id = $2`,
        values: [interval, id],
      });
    };
    await age(old, '31 days');
    await age(expired, '1 second');
    expect(await useLink(database, (await findLink(database, expired.token))?.id ?? 0)).toBe(false);
    expect(await deleteExpiredLinks(database)).toBe(1);
    expect(await findLink(database, old.token)).toBeUndefined();
    expect((await findLink(database, expired.token))?.state).toBe('expired');
    await database.query({ text: `DELETE FROM ${tasks} WHERE id = $1`, values: [taskId] });
    expect(await findLink(database, open.token)).toBeUndefined();
  });
});

it('the token of a link is no token of a caller, nor the other way round', () => {
  const [link, caller] = [mintLinkToken(), mintToken()];
  expect([isLinkToken(link), isLinkToken(caller), isTokenText(caller), isTokenText(link)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isTokenText(link.replace('orl_', 'orc_'))).toBe(false);
  expect(linkUrl('https://example.org/agents', link, 'reject')).toBe(
    `https://example.org/agents/links/${link}?decision=reject`,
  );
});
