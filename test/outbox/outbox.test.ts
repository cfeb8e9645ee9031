import { expect, it } from 'vitest';
import { describeOnEach } from '../support/database.ts';
import { failTask, rowsOf, startOutbox } from '../support/outbox.ts';

const HOUR = 60 * 60 * 1_000;

describeOnEach('an outbox', (makeDatabase) => {
  it('tells of what has failed once, however often it looks', async () => {
    const world = startOutbox(await makeDatabase(), () => ({ outcome: 'delivered' }), {
      targets: async () => [{ target: 'one', payload: { a: [1] } }, { target: 'two' }],
    });
    await failTask(world.database);
    await world.outbox.idle();
    await world.outbox.idle();
    expect(world.failures).toEqual([]);
    expect(world.carried.sort((a, b) => a.id - b.id)).toMatchObject([
      {
        target: 'one',
        payload: { a: [1] },
        tries: 0,
        event: { type: 'task.failed', run_id: 'nightly-1', task: 'lint' },
      },
      { target: 'two', payload: null },
    ]);
    expect(world.carried[0]?.messageId).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(await rowsOf(world.database, ({ outbox }) => `SELECT * FROM ${outbox}`)).toEqual([]);
  });

  it('tries seven times over 17 hours, with the same id, and then no more', async () => {
    const { database, outbox, carried, clock } = startOutbox(await makeDatabase(), () => ({
      outcome: 'failed',
      why: 'no',
      again: {},
    }));
    await failTask(database);
    await outbox.idle();
    for (const [place, wait] of [5_000, 300_000, HOUR / 2, 2 * HOUR, 5 * HOUR, 10 * HOUR].entries()) {
      clock.advance(wait - 1);
      await outbox.idle();
      expect(carried).toHaveLength(place + 1);
      clock.advance(1);
      await outbox.idle();
      expect(carried).toHaveLength(place + 2);
    }
    clock.advance(1_000 * HOUR);
    await outbox.idle();
    expect(new Set(carried.map(({ messageId }) => messageId)).size).toBe(1);
    expect(carried.map(({ tries }) => tries)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(await rowsOf(database, (t) => `SELECT status, tries, note FROM ${t.deliveries}`)).toEqual([
      { status: 'failed', tries: '7', note: 'no' },
    ]);
    const tries = await rowsOf(database, (t) => `SELECT outcome, error FROM ${t.delivery_tries}`);
    expect(tries).toEqual(Array.from({ length: 7 }, () => ({ outcome: 'failed', error: 'no' })));
  });

  it('leaves alone for as long as the other side asks, but no longer than a day', async () => {
    const asked = [90_000, 365 * 24 * HOUR];
    const { database, outbox, carried, clock } = startOutbox(await makeDatabase(), ({ tries }) =>
      tries < 2 ? { outcome: 'failed', why: 'busy', again: { after: asked[tries] ?? 0 } } : { outcome: 'delivered' },
    );
    await failTask(database);
    await outbox.idle();
    clock.advance(89_000);
    await outbox.idle();
    expect(carried).toHaveLength(1);
    clock.advance(1_000);
    await outbox.idle();
    expect(carried).toHaveLength(2);
    clock.advance(24 * HOUR - 1_000);
    await outbox.idle();
    expect(carried).toHaveLength(2);
    clock.advance(1_000);
    await outbox.idle();
    expect(carried).toHaveLength(3);
  });

  it('ends at once what failed for good, and what there is nothing to do for', async () => {
    const { database, outbox, carried } = startOutbox(await makeDatabase(), ({ event }) =>
      event.task === 'gone' ? { outcome: 'failed', why: 'gone', status: 410 } : { outcome: 'nothing', why: 'decided' },
    );
    await failTask(database, 'gone');
    await failTask(database, 'decided');
    await outbox.idle();
    expect(carried).toHaveLength(2);
    expect(await rowsOf(database, (t) => `SELECT status, note FROM ${t.deliveries} ORDER BY id`)).toEqual([
      { status: 'failed', note: 'gone' },
      { status: 'nothing', note: 'decided' },
    ]);
  });

  it('asks again later without counting a try', async () => {
    const { database, outbox, carried, clock } = startOutbox(await makeDatabase(), () =>
      carried.length < 20 ? { outcome: 'later', why: 'the run goes on', after: 60_000 } : { outcome: 'delivered' },
    );
    await failTask(database);
    for (let minute = 0; minute < 25; minute++) {
      await outbox.idle();
      clock.advance(60_000);
    }
    expect(carried).toHaveLength(20);
    expect(carried.at(-1)?.tries).toBe(0);
    expect(await rowsOf(database, (t) => `SELECT status FROM ${t.deliveries}`)).toEqual([{ status: 'delivered' }]);
    expect(await rowsOf(database, (t) => `SELECT outcome FROM ${t.delivery_tries}`)).toHaveLength(1);
  });

  it('keeps an event that nobody can be found for, tries it again, and lets the others through', async () => {
    let broken = true;
    const world = startOutbox(await makeDatabase(), () => ({ outcome: 'delivered' }), {
      targets: async (event, place) => {
        if (event.task === 'bad' && broken) await place.query({ text: 'SELECT 1 / 0' });
        return [{ target: 'one' }];
      },
    });
    for (const task of ['good', 'bad', 'better']) await failTask(world.database, task);
    await world.outbox.idle();
    expect(world.carried.map(({ event }) => event.task).sort()).toEqual(['better', 'good']);
    expect(world.failures).toHaveLength(1);
    broken = false;
    world.clock.advance(10_000);
    await world.outbox.idle();
    expect(world.carried.map(({ event }) => event.task)).toContain('bad');
  });

  it('forgets an event that is no longer kept, and tells what was already found out', async () => {
    const database = await makeDatabase();
    let down = true;
    const world = startOutbox(database, () =>
      down ? { outcome: 'failed', why: 'no', again: {} } : { outcome: 'delivered' },
    );
    await failTask(database, 'told');
    await world.outbox.idle();
    await failTask(database, 'forgotten');
    await rowsOf(database, ({ events }) => `DELETE FROM ${events}`);
    down = false;
    world.clock.advance(10_000);
    await world.outbox.idle();
    expect(world.carried.map(({ event }) => event.task)).toEqual(['told', 'told']);
    expect(await rowsOf(database, ({ outbox }) => `SELECT * FROM ${outbox}`)).toEqual([]);
  });
});
