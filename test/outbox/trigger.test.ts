import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/store/deliveries/outbox-event.ts';
import { takeEvents } from '../../src/store/deliveries/take-events.ts';
import { describeOnEach } from '../support/database.ts';
import { rowsOf } from '../support/outbox.ts';

/** kind, action, status before and after -> type for those outside; nothing for what stays here. */
const EVENTS: readonly (readonly [string, string, string | null, string | null, string?])[] = [
  ['task', 'created', null, 'queued'],
  ['task', 'created', null, 'running'],
  ['task', 'created', null, 'succeeded'],
  ['task', 'updated', 'queued', 'running'],
  ['task', 'updated', 'running', 'succeeded'],
  ['task', 'updated', 'running', 'skipped'],
  ['task', 'updated', 'failed', 'failed'],
  ['task', 'cancelled', 'queued', 'skipped'],
  ['task', 'lost', 'queued', 'skipped'],
  ['task', 'created', null, 'failed', 'task.failed'],
  ['task', 'updated', 'running', 'failed', 'task.failed'],
  ['task', 'lost', 'running', 'failed', 'task.lost'],
  ['task', 'created', null, 'awaiting_approval', 'task.awaiting_approval'],
  ['task', 'updated', 'running', 'awaiting_approval', 'task.awaiting_approval'],
  ['task', 'updated', 'awaiting_approval', 'awaiting_approval'],
  ['task', 'reminded', 'awaiting_approval', 'awaiting_approval', 'task.reminded'],
  ['task', 'approval_counted', 'awaiting_approval', 'awaiting_approval', 'task.approval_counted'],
  ['task', 'approved', 'awaiting_approval', 'succeeded', 'task.approved'],
  ['task', 'rejected', 'awaiting_approval', 'failed', 'task.rejected'],
  ['task', 'changes_requested', 'awaiting_approval', 'failed', 'task.changes_requested'],
  ['task', 'cancelled', 'awaiting_approval', 'skipped', 'task.cancelled'],
  ['task', 'expired', 'awaiting_approval', 'failed', 'task.expired'],
  ['task', 'updated', 'awaiting_approval', 'succeeded', 'task.succeeded'],
  ['task', 'updated', 'awaiting_approval', 'skipped', 'task.skipped'],
  ['run', 'registered', null, 'running', 'run.started'],
  ['run', 'updated', 'running', 'running'],
  ['run', 'updated', 'running', 'succeeded', 'run.succeeded'],
  ['run', 'updated', 'running', 'failed', 'run.failed'],
  ['run', 'updated', 'running', 'awaiting_approval', 'run.awaiting_approval'],
  ['run', 'cancelled', 'awaiting_approval', 'cancelled', 'run.cancelled'],
  ['run', 'lost', 'running', 'failed', 'run.lost'],
  ['run', 'corrected', 'failed', 'running', 'run.found'],
  ['plan', 'missed', null, null, 'plan.missed'],
  ['run', 'cancel_requested', 'running', 'running', 'run.cancel_requested'],
  ['run', 'resume_requested', 'failed', 'failed', 'run.resume_requested'],
];

const text = (value: string | null): string => (value === null ? 'NULL' : `'${value}'`);

describeOnEach('of the events', (makeDatabase) => {
  it('those leave the server that somebody outside waits for', async () => {
    const database = await makeDatabase();
    for (const [kind, action, from, to] of EVENTS) {
      await rowsOf(
        database,
        ({ events }) =>
          `INSERT INTO ${events} (kind, action, run_id, attempt, version, status_from, status_to, channel) VALUES ('${kind}', '${action}', 'r', 1, 1, ${text(from)}, ${text(to)}, 'api')`,
      );
    }
    const { events } = await database.transaction((connection) =>
      takeEvents({ schema: database.schema, query: connection.query }, 100, '2026-01-01T00:00:00Z'),
    );
    const told = EVENTS.flatMap(([, , , , type]) => (type === undefined ? [] : [type]));
    expect(events.map(({ type }) => type)).toEqual(told);
    expect([...new Set(told)].sort()).toEqual([...EVENT_TYPES].sort());
    expect(events[0]).toEqual({
      id: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      kind: 'task',
      action: 'created',
      type: 'task.failed',
      run_id: 'r',
      attempt: 1,
      task_id: null,
      task: null,
      status_to: 'failed',
      actor: null,
      channel: 'api',
    });
  });
});
