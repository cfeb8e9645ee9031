import { describe, expect, it } from 'vitest';
import { brief, createWorld, DAY, HOUR, MINUTE, planOf } from '../../support/schedule-world.ts';

describe('a run that goes on when the next time comes', () => {
  it.each(['one', 'two'])('is not overlapped: seen by server %s', async (other) => {
    const world = await createWorld('0 * * * *');
    const first = world.server('one', true);
    await first.start();
    await world.clock.advance(HOUR);
    const [running] = world.started;
    if (other === 'two') await first.stop();
    const server = other === 'two' ? world.server('two') : first;
    if (other === 'two') await server.start();
    await world.clock.advance(HOUR);
    expect(world.times()).toEqual(['03-28T01:00']);
    running?.end();
    await world.clock.advance(HOUR);
    await server.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 started', '03-28T02:00 skipped', '03-28T03:00 started']);
    expect(world.logged.join('\n')).toContain(
      'This time is skipped: the run before still goes on (run-03-28T01:00). 03-28T02:00',
    );
  });

  it('is waited for with queue; one time waits, not more', async () => {
    const world = await createWorld('{ cron: 0 * * * *, overlap: queue }');
    const server = world.server('one', true);
    await server.start();
    await world.clock.advance(3 * HOUR + 20 * MINUTE);
    expect(world.times()).toEqual(['03-28T01:00']);
    world.started[0]?.end();
    await world.clock.advance(MINUTE);
    expect(world.times()).toEqual(['03-28T01:00', '03-28T03:20']);
    expect(world.outcomes()).toEqual(['03-28T01:00 started', '03-28T02:00 started', '03-28T03:00 skipped']);
    await server.stop();
  });

  it('is waited for on another server too, which gives its turn back when it stops', async () => {
    const world = await createWorld('{ cron: 0 * * * *, overlap: queue }');
    const first = world.server('one', true);
    await first.start();
    await world.clock.advance(HOUR);
    await first.stop();
    const second = world.server('two', true);
    await second.start();
    await world.clock.advance(HOUR + 20 * MINUTE);
    expect(world.outcomes()).toEqual(['03-28T01:00 started', '03-28T02:00 started']);
    expect(world.times()).toEqual(['03-28T01:00']);
    await second.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 started']);
    world.started[0]?.end();
    const third = world.server('three');
    await third.start();
    await third.stop();
    expect(world.started.map(({ by, tick }) => `${by} ${brief(tick.due)}`)).toEqual([
      'one 03-28T01:00',
      'three 03-28T02:00',
    ]);
  });

  it('is not waited for longer than late', async () => {
    const world = await createWorld('{ cron: 0 1 * * *, overlap: queue, late: 2h }');
    const server = world.server('one', true);
    await server.start();
    await world.clock.advance(DAY + 4 * HOUR);
    world.started[0]?.end();
    await world.clock.advance(HOUR);
    await server.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 started', '03-29T01:00 missed']);
  });
});

describe('a plan that cannot be started', () => {
  it('is told, recorded as missed, and started again at its next time', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    world.refuse = () => Promise.reject(new Error('no disk'));
    await world.clock.advance(HOUR);
    world.refuse = undefined;
    await world.clock.advance(HOUR);
    await server.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 missed', '03-28T02:00 started']);
    expect(world.logged).toContain('error A plan could not be started: no disk 03-28T01:00');
  });

  it('a run that breaks off stops nothing', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    world.refuse = async () => ({ run_id: 'broken', ended: Promise.reject(new Error('disk full')) });
    await world.clock.advance(2 * HOUR);
    await server.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 started', '03-28T02:00 started']);
    expect(world.logged).toContain('error A scheduled run broke off: disk full 03-28T01:00');
  });
});

describe('a plan whose run begins elsewhere', () => {
  it('is recorded as skipped where there is no run, with the reason', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    world.refuse = async () => ({ outcome: 'skipped', why: 'The group is taken.' });
    await world.clock.advance(HOUR);
    await server.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 skipped']);
    expect(world.logged).toContain('warn This time is skipped: The group is taken. 03-28T01:00');
  });

  it('is given back by a server that stops, for the next one to start', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    let giveBack = (): void => undefined;
    world.refuse = () =>
      new Promise((resolve) => {
        giveBack = () => resolve({ outcome: 'released', why: 'The server stops.' });
      });
    await world.clock.advance(HOUR);
    const stopped = server.stop();
    giveBack();
    await stopped;
    expect(world.outcomes()).toEqual([]);
    world.refuse = undefined;
    const next = world.server('two');
    await next.start();
    await next.stop();
    expect(world.outcomes()).toEqual(['03-28T01:00 started']);
  });
});

describe('plans that change while it runs', () => {
  it('other times begin with the next one', async () => {
    const world = await createWorld('0 3 * * *');
    const server = world.server('one');
    await server.start();
    await world.clock.advance(12 * HOUR);
    world.plans = [await planOf('0 9,15 * * *')];
    await world.clock.advance(HOUR);
    expect(world.times()).toEqual(['03-28T03:00']);
    await server.stop();
    const next = world.server('two');
    await next.start();
    await world.clock.advance(3 * HOUR);
    await next.stop();
    expect(world.times()).toEqual(['03-28T03:00', '03-28T15:00']);
  });

  it('a plan that goes and comes back, one that is new, and a list that cannot be read', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    const { plans } = world;
    world.plans = [];
    await world.clock.advance(90 * MINUTE);
    expect(server.next()).toEqual([]);
    world.plans = [...plans, await planOf('30 * * * *', 'plans/other.yml')];
    await world.clock.advance(HOUR);
    Object.defineProperty(world, 'plans', { get: () => Promise.reject(new Error('no folder')) });
    await world.clock.advance(30 * MINUTE);
    await server.stop();
    expect(world.started.map(({ tick, at }) => `${tick.plan} ${at}`)).toEqual([
      'plans/nightly.yml 03-28T02:00',
      'plans/other.yml 03-28T02:30',
      'plans/nightly.yml 03-28T03:00',
    ]);
  });
});
