import { expect, it } from 'vitest';
import type { Carried, Carrier, Delivery } from '../../src/outbox/carrier.ts';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import type { Database } from '../../src/store/database.ts';
import { tablesOf } from '../../src/store/tables.ts';
import { changeTask } from '../../src/store/tasks/change-task.ts';
import { createTask } from '../../src/store/tasks/create-task.ts';
import { atTheEnd, describeOnEach } from '../support/database.ts';
import { createManualClock, type ManualClock } from '../support/manual-clock.ts';

const AUTHOR = { actor: 'token:ci', channel: 'api' } as const;

interface World {
  readonly database: Database;
  readonly clock: ManualClock;
  readonly outbox: Outbox;
  readonly carried: Delivery[];
  readonly failures: unknown[];
}

function startOutbox(database: Database, carry: (delivery: Delivery) => Carried | Promise<Carried>): World {
  const clock = createManualClock();
  const carried: Delivery[] = [];
  const failures: unknown[] = [];
  const carrier: Carrier = {
    kind: 'webhook',
    targets: async () => [{ target: 'one', payload: { a: 1 } }],
    carry: async (delivery) => {
      carried.push(delivery);
      return carry(delivery);
    },
  };
  const onFailure = (thrown: unknown): void => void failures.push(thrown);
  const outbox = createOutbox({ database, clock, carriers: [carrier], onFailure, random: () => 0.5 });
  atTheEnd(outbox.stop);
  return { database, clock, outbox, carried, failures };
}

async function failedTask(database: Database, task = 'lint'): Promise<void> {
  const fields = { task, run_id: 'nightly-1', status: 'running' };
  const { id } = await createTask(database, fields, { ...AUTHOR, owner: null });
  await changeTask(database, { ...AUTHOR, id, action: 'updated', patch: { status: 'failed' }, decides: false });
}

describeOnEach('an outbox', (makeDatabase) => {
  it('tells each one once of what has failed', async () => {
    const world = startOutbox(await makeDatabase(), () => ({ outcome: 'delivered' }));
    await failedTask(world.database);
    await world.outbox.idle();
    await world.outbox.idle();
    expect(world.failures).toEqual([]);
    expect(world.carried).toMatchObject([
      { target: 'one', payload: { a: 1 }, tries: 0, event: { type: 'task.failed', run_id: 'nightly-1', task: 'lint' } },
    ]);
    expect(await world.database.query({ text: `SELECT * FROM ${tablesOf(world.database.schema).outbox}` })).toEqual([]);
  });
});
