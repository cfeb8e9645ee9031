import { expect, it } from 'vitest';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { tablesOf } from '../../src/store/tables.ts';
import { describeOnEach } from '../support/database.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { failTask, type OutboxWorld, rowsOf, startOutbox } from '../support/outbox.ts';

/** Lets time pass in small steps until something holds. */
async function goOn({ clock }: OutboxWorld, holds: () => boolean): Promise<void> {
  const step = (): boolean => {
    clock.advance(100);
    return holds();
  };
  await expect.poll(step, { interval: 5 }).toBe(true);
}

describeOnEach('an outbox that looks', (makeDatabase) => {
  it('takes a throw of a carrier for a failed try, and gives up one that takes longer than a minute', async () => {
    const world = startOutbox(await makeDatabase(), ({ event }) => {
      if (event.task === 'throws') throw new Error('a fault in here');
      return new Promise(() => undefined);
    });
    await failTask(world.database, 'throws');
    await world.outbox.idle();
    expect(world.failures).toEqual([new Error('a fault in here')]);
    await failTask(world.database, 'hangs');
    const done = world.outbox.idle();
    await expect.poll(() => world.carried.length).toBe(2);
    world.clock.advance(60_000);
    await done;
    const notes = await rowsOf(world.database, (t) => `SELECT status, note FROM ${t.deliveries} ORDER BY id`);
    expect(notes).toContainEqual({ status: 'pending', note: 'It took longer than 60 s.' });
    expect(notes).toContainEqual({ status: 'pending', note: 'The server itself failed; its log says why.' });
  });

  it('is not kept from others by one lane that hangs', async () => {
    let hanging = 0;
    const world = startOutbox(
      await makeDatabase(),
      ({ target }, signal) => {
        if (target === 'fast') return { outcome: 'delivered' };
        hanging++;
        return new Promise((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason)));
      },
      {
        targets: async () => [
          { target: 'slow', lane: 'slow.example' },
          { target: 'fast', lane: 'fast.example' },
        ],
      },
    );
    for (let count = 0; count < 12; count++) await failTask(world.database, `t${count}`);
    world.outbox.nudge();
    const fast = (): number => world.carried.filter(({ target }) => target === 'fast').length;
    await goOn(world, () => fast() === 12);
    expect(hanging).toBe(2);
    let stopped = false;
    const stopping = world.outbox.stop().then(() => {
      stopped = true;
    });
    await goOn(world, () => stopped);
    await stopping;
    // What was under way counts as no try, and is the next server's.
    const left = await rowsOf(world.database, (t) => `SELECT tries FROM ${t.deliveries} WHERE status = 'pending'`);
    expect(left).toEqual(Array.from({ length: 12 }, () => ({ tries: '0' })));
  });

  it('looks by itself every five seconds, and when something falls due', async () => {
    const world = startOutbox(await makeDatabase(), ({ tries }) =>
      tries === 0 ? { outcome: 'failed', why: 'no', again: { after: 7_000 } } : { outcome: 'delivered' },
    );
    await failTask(world.database);
    world.clock.advance(4_999);
    expect(world.carried).toEqual([]);
    world.clock.advance(1);
    await expect.poll(() => world.carried.length).toBe(1);
    await expect
      .poll(async () => (await rowsOf(world.database, (t) => `SELECT 1 FROM ${t.delivery_tries}`)).length)
      .toBe(1);
    await goOn(world, () => world.carried.length === 2);
    expect(world.clock.now()).toBeGreaterThanOrEqual(12_000);
  });

  it('leaves what it has no way for to servers that have', async () => {
    const database = await makeDatabase();
    const first = startOutbox(database, () => ({ outcome: 'later', why: 'not here', after: 0 }));
    await failTask(database);
    await first.outbox.stop();
    await startOutbox(database, () => ({ outcome: 'delivered' })).outbox.idle();
    await rowsOf(database, (t) => `UPDATE ${t.deliveries} SET status = 'pending', kind = 'resume'`);
    const { outbox, carried } = startOutbox(database, () => ({ outcome: 'delivered' }));
    await outbox.idle();
    expect(carried).toEqual([]);
  });

  it('rejects idle where the tables cannot be asked, and looks nowhere while a gate is closed', async () => {
    const database = await makeDatabase();
    const world = startOutbox(database, () => ({ outcome: 'delivered' }));
    await rowsOf(database, ({ outbox }) => `ALTER TABLE ${outbox} RENAME TO away`);
    await expect(world.outbox.idle()).rejects.toThrow('agents_outbox');
    const failures: unknown[] = [];
    const clock = createManualClock();
    const gated = createOutbox({
      database,
      clock,
      carriers: [],
      onFailure: (thrown) => failures.push(thrown),
      gate: () => Promise.reject(new Error('not current')),
    });
    gated.nudge();
    await gated.stop();
    expect(failures).toEqual([]);
    await rowsOf(
      database,
      () => `ALTER TABLE "${database.schema}".away RENAME TO ${tablesOf('x').outbox.split('.')[1]}`,
    );
  });
});
