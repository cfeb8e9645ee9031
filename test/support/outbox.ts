import type { Carried, Carrier, Delivery } from '../../src/outbox/carrier.ts';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import type { OutboxParts } from '../../src/outbox/parts.ts';
import type { Database, Row } from '../../src/store/database.ts';
import { type Tables, tablesOf } from '../../src/store/tables.ts';
import { changeTask } from '../../src/store/tasks/change-task.ts';
import { createTask } from '../../src/store/tasks/create-task.ts';
import { atTheEnd } from './database.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

const AUTHOR = { actor: 'token:ci', channel: 'api' } as const;

/** An outbox with one way out, and what came of it; its clock is moved by hand. */
export interface OutboxWorld {
  readonly database: Database;
  readonly clock: ManualClock;
  readonly outbox: Outbox;
  /** Every try. */
  readonly carried: Delivery[];
  readonly failures: unknown[];
}

/** Starts an outbox whose carrier tells one target of every event, by `carry`. */
export function startOutbox(
  database: Database,
  carry: (delivery: Delivery, signal: AbortSignal) => Carried | Promise<Carried>,
  options: Partial<OutboxParts> & { readonly targets?: Carrier['targets']; readonly clock?: ManualClock } = {},
): OutboxWorld {
  const { clock = createManualClock(), targets = async () => [{ target: 'one' }], ...rest } = options;
  const carried: Delivery[] = [];
  const failures: unknown[] = [];
  const carrier: Carrier = {
    kind: 'webhook',
    targets,
    carry: async (delivery, signal) => {
      carried.push(delivery);
      return carry(delivery, signal);
    },
  };
  const onFailure = (thrown: unknown): void => void failures.push(thrown);
  const outbox = createOutbox({ database, carriers: [carrier], onFailure, random: () => 0.5, ...rest, clock });
  atTheEnd(outbox.stop);
  return { database, clock, outbox, carried, failures };
}

/** A task that fails: one event for those outside. */
export async function failTask(database: Database, task = 'lint'): Promise<void> {
  const { id } = await createTask(
    database,
    { task, run_id: 'nightly-1', status: 'running' },
    { ...AUTHOR, owner: null },
  );
  await changeTask(database, { ...AUTHOR, id, action: 'updated', patch: { status: 'failed' }, decides: false });
}

/** Asks the tables directly. */
export function rowsOf(database: Database, sql: (tables: Tables) => string): Promise<readonly Row[]> {
  return database.query({ text: sql(tablesOf(database.schema)) });
}
