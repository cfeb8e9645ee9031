import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TaskStatus } from '../../../src/run/status.ts';
import { reachableFrom, TRANSITIONS } from '../../../src/run/transitions.ts';
import type { Database } from '../../../src/store/database.ts';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { changeTask } from '../../../src/store/tasks/change-task.ts';
import { createTasks } from '../../../src/store/tasks/create-tasks.ts';
import { putTasks } from '../../../src/store/tasks/put-tasks.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { registered, silence, TESTER } from '../../support/runs.ts';

const STATUSES = Object.keys(TRANSITIONS) as TaskStatus[];
const NAMES = ['a', 'b'] as const;

const status = fc.constantFrom(...STATUSES);
const facts = fc.record(
  {
    log_excerpt: fc.constantFrom('x', 'y', null),
    tries: fc.integer({ min: 0, max: 2 }),
    reason: fc.constantFrom('timed_out', 'lost', null),
  },
  { requiredKeys: [] },
);
const put = fc.record({
  op: fc.constant('put' as const),
  items: fc.array(fc.tuple(fc.constantFrom(...NAMES), status, facts), { minLength: 1, maxLength: 4 }),
});
const create = fc.record({
  op: fc.constant('create' as const),
  statuses: fc.array(status, { minLength: 1, maxLength: 2 }),
});
const change = fc.record({
  op: fc.constant('change' as const),
  which: fc.nat(),
  status: fc.option(status),
  decides: fc.boolean(),
  facts,
  version: fc.option(fc.integer({ min: 1, max: 4 })),
});
const decide = fc.record({
  op: fc.constant('decide' as const),
  which: fc.nat(),
  how: fc.constantFrom('approved' as const, 'rejected' as const, 'cancelled' as const),
});
const sweep = fc.constant({ op: 'sweep' as const });
const step = fc.oneof(
  { arbitrary: put, weight: 4 },
  { arbitrary: change, weight: 3 },
  { arbitrary: decide, weight: 2 },
  { arbitrary: create, weight: 1 },
  { arbitrary: sweep, weight: 1 },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const DECISIONS = {
  approved: { from: ['awaiting_approval'], patch: { status: 'succeeded', approval_state: 'approved' } },
  rejected: {
    from: ['awaiting_approval'],
    patch: { status: 'failed', approval_state: 'rejected', reason: 'rejected' },
  },
  cancelled: {
    from: ['queued', 'running', 'awaiting_approval'],
    patch: { status: 'skipped', approval_state: null, reason: 'cancelled' },
  },
} as const;

async function idsOf(database: Database, run_id: string): Promise<readonly number[]> {
  const rows = await database.query({
    text: `SELECT id FROM "${database.schema}".agents_tasks WHERE run_id = $1 ORDER BY id`,
    values: [run_id],
  });
  return rows.map(({ id }) => Number(id));
}

async function perform(database: Database, run_id: string, one: Step): Promise<void> {
  const author = { actor: 'token:test', channel: 'api' } as const;
  switch (one.op) {
    case 'put':
      await putTasks(
        database,
        one.items.map(([task, to, more]) => ({ run_id, attempt: 1, task, status: to, ...more })),
        { ...TESTER, decides: false },
      );
      return;
    case 'create':
      await createTasks(
        database,
        one.statuses.map((to) => ({ task: 'free', run_id, status: to })),
        TESTER,
      );
      return;
    case 'sweep':
      await silence(database, run_id, 61);
      await sweepLostRuns(database, { silentMs: 60_000 });
      return;
    default: {
      const ids = await idsOf(database, run_id);
      const id = ids[one.which % Math.max(1, ids.length)];
      if (id === undefined) return;
      if (one.op === 'decide') {
        await changeTask(database, {
          id,
          action: one.how,
          ...DECISIONS[one.how],
          decides: true,
          finish: true,
          ...author,
        });
        return;
      }
      const patch = { ...one.facts, ...(one.status === null ? {} : { status: one.status }) };
      await changeTask(database, {
        id,
        action: 'updated',
        patch,
        decides: one.decides,
        ...author,
        ...(one.version === null ? {} : { version: one.version }),
      });
    }
  }
}

interface Entry {
  readonly task_id: string;
  readonly version: number;
  readonly action: string;
  readonly status_from: TaskStatus | null;
  readonly status_to: TaskStatus;
  readonly registered: boolean;
}

async function historyOf(database: Database, run_id: string) {
  const [row] = await database.query({
    text: `SELECT (SELECT json_agg(json_build_object('id', id, 'version', version, 'status', status, 'reason', reason, 'approval_state', approval_state))
                     FROM "${database.schema}".agents_tasks WHERE run_id = $1)::text AS tasks,
                  (SELECT json_agg(json_build_object('task_id', e.task_id, 'version', e.version, 'action', e.action, 'status_from', e.status_from, 'status_to', e.status_to, 'registered', t.registered) ORDER BY e.id)
                     FROM "${database.schema}".agents_events AS e JOIN "${database.schema}".agents_tasks AS t ON t.id = e.task_id WHERE e.run_id = $1 AND e.kind = 'task')::text AS events`,
    values: [run_id],
  });
  const events = new Map<number, Entry[]>();
  for (const entry of JSON.parse(row?.events ?? '[]') as Entry[]) {
    events.set(Number(entry.task_id), [...(events.get(Number(entry.task_id)) ?? []), entry]);
  }
  return { tasks: JSON.parse(row?.tasks ?? '[]') as TaskNow[], events };
}

interface TaskNow {
  readonly id: number;
  readonly version: number;
  readonly status: string;
  readonly reason: string | null;
  readonly approval_state: string | null;
}

function isLegal({ action, status_from: from, status_to: to }: Entry): boolean {
  if (from === null) return action === 'created';
  if (action === 'corrected') return from === 'failed' || from === 'skipped';
  return from === to || reachableFrom(from).includes(to);
}

function expectLawful({ tasks, events }: Awaited<ReturnType<typeof historyOf>>): void {
  for (const { id, version, status: now, approval_state, reason } of tasks) {
    const entries = events.get(id) ?? [];
    expect(entries.map((entry) => entry.version)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
    expect(entries.slice(1).map((entry) => entry.status_from)).toEqual(
      entries.slice(0, -1).map((entry) => entry.status_to),
    );
    expect(entries.at(-1)?.status_to).toBe(now);
    expect(entries.filter((entry) => !isLegal(entry))).toEqual([]);
    const decided = entries.findLastIndex(({ action }) => action in DECISIONS);
    // What a person decided stays, whatever was reported at the same time and later.
    const decision = entries[decided];
    if (decision?.registered) {
      expect(entries.slice(decided).every((entry) => entry.status_to === decision.status_to)).toBe(true);
      if (decision.action === 'cancelled') expect(reason).not.toBe('lost');
      else expect(approval_state).toBe(decision.action);
    }
  }
}

describePostgres('the law of tasks', () => {
  it('holds for whatever many clients do at one time', async () => {
    const database = await freshDatabase({ max: 12 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 3, maxLength: 12, size: 'max' }),
        async (clients) => {
          round += 1;
          const run_id = `run-${round}`;
          await registered(database, { run_id });
          await Promise.all(
            clients.map(async (steps) => {
              for (const one of steps) await perform(database, run_id, one);
            }),
          );
          expectLawful(await historyOf(database, run_id));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
