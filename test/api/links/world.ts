import { expect } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import type { RunningApi } from '../../support/task-api.ts';
import { as } from '../approvals/gate.ts';

/** Who may make links. */
export const ADMIN = as('admin', ['tasks:read', 'admin:tokens']);

/** Asks for a link of a task. */
export async function linkTo(api: RunningApi, id: number, email = 'ana@example.org', name = 'Ana'): Promise<string> {
  const { status, body } = await api.call('POST', `/tasks/${id}/links`, { recipient: { email, name } }, ADMIN);
  expect(status, JSON.stringify(body)).toBe(201);
  return body.url;
}

/** What is kept of a task: its status, how often it was decided on, and how many links were used. */
export async function keptOf(
  database: Database,
  id: number,
): Promise<{ status: string; decisions: number; used: number }> {
  const { tasks, decisions, links } = tablesOf(database.schema);
  const [row] = await database.query({
    text: `SELECT status, (SELECT count(*) FROM ${decisions} WHERE task_id = t.id)::text AS decisions,
                  (SELECT count(*) FROM ${links} WHERE task_id = t.id AND used_at IS NOT NULL)::text AS used
             FROM ${tasks} AS t WHERE id = $1`,
    values: [id],
  });
  return { status: row?.status ?? '', decisions: Number(row?.decisions), used: Number(row?.used) };
}

/** How a task stands that nothing was decided on. */
export const UNDECIDED = { status: 'awaiting_approval', decisions: 0, used: 0 };
