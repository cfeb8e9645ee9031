import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { createMessageCarrier } from '../../../src/outbox/messages/carrier.ts';
import type { NotificationOptions } from '../../../src/outbox/messages/options.ts';
import { createOutbox, type Outbox } from '../../../src/outbox/outbox.ts';
import type { Database } from '../../../src/store/database.ts';
import { as, RUNNER, startWithPeople } from '../../api/approvals/gate.ts';
import { atTheEnd } from '../../support/database.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import type { RunningApi } from '../../support/task-api.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const PUBLIC_URL = 'https://tasks.example.org/agents';

/** A task API whose outbox is worked by hand: nothing is told before `tell`. */
export interface World {
  readonly database: Database;
  readonly api: RunningApi;
  readonly clock: ManualClock;
  readonly notes: string[];
  /** Lets time pass and tells what is due then. */
  tell(ms?: number): Promise<void>;
  /** Another server on the same tables. */
  server(): Outbox;
  /** Registers a run with these notifiers; answers what the server says it tells. */
  register(
    notifiers: unknown,
    more?: { run_id?: string; attempt?: number; plan?: object; ci?: object; params?: object; started_at?: string },
  ): Promise<Registered>;
  /** Puts a task that waits for a decision; answers its number. */
  wait(run_id: string, task?: string, more?: object): Promise<number>;
  decide(id: number, verb?: string, body?: object, by?: string): Promise<void>;
  deliveries(): Promise<readonly Told[]>;
}

export interface Registered {
  readonly run_id: string;
  readonly tells: readonly number[] | undefined;
}

export interface Told {
  readonly target: string;
  readonly status: string;
  readonly note: string | null;
  readonly id: string;
  readonly tries: number;
}

/** A world on a database with our tables. */
export async function createWorld(database: Database, options: Partial<NotificationOptions> = {}): Promise<World> {
  const clock = createManualClock();
  clock.advance(Date.UTC(2026, 2, 4));
  const notifications: NotificationOptions = { secrets: {}, allow: ['127.0.0.1'], ...options };
  const notes: string[] = [];
  const api = await startWithPeople(database, { outbox: false, notifications });
  const server = (): Outbox => {
    const carrier = createMessageCarrier(notifications, {
      database,
      clock,
      publicUrl: PUBLIC_URL,
      onNote: (note) => notes.push(note),
    });
    const onFailure = (thrown: unknown): void => void notes.push(`broke: ${String(thrown)}`);
    const made = createOutbox({ database, clock, carriers: [carrier], onFailure, everyMs: 1e12, random: () => 0.5 });
    atTheEnd(() => made.stop());
    return made;
  };
  const outbox = server();
  return {
    database,
    api,
    clock,
    notes,
    server,
    tell: async (ms = 0) => {
      clock.advance(ms);
      await outbox.idle();
    },
    register: async (notifiers, { run_id = `run-${randomUUID()}`, attempt = 1, plan = {}, ...more } = {}) => {
      const { status, body } = await api.call(
        'POST',
        '/runs',
        {
          run_id,
          attempt,
          source_key: `${run_id} ${attempt}`,
          plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'd', ...plan },
          requests: { notifiers, steps: { gate: { approval: true } } },
          started_at: '2026-03-04T02:30:00Z',
          ...more,
        },
        RUNNER,
      );
      expect(status, JSON.stringify(body)).toBe(201);
      return { run_id, tells: body.server_tells };
    },
    wait: async (run_id, task = 'gate', more = {}) => {
      const item = {
        op: 'put',
        run_id,
        attempt: 1,
        task,
        status: 'awaiting_approval',
        approval_state: 'pending',
        ...more,
      };
      const { body } = await api.call('POST', '/tasks/batch', { items: [item] }, RUNNER);
      expect(body.results?.[0]?.task, JSON.stringify(body)).toBeDefined();
      return body.results[0].task.id;
    },
    decide: async (id, verb = 'approve', body = {}, by = 'ana') => {
      const answer = await api.call('POST', `/tasks/${id}/${verb}`, body, as(by));
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    },
    deliveries: async () => {
      const text = `SELECT target, status, note, message_id, tries FROM "${database.schema}".agents_deliveries WHERE kind = 'message' ORDER BY id`;
      return (await database.query({ text })).map((row) => ({
        target: row.target ?? '',
        status: row.status ?? '',
        note: row.note ?? null,
        id: row.message_id ?? '',
        tries: Number(row.tries),
      }));
    },
  };
}
