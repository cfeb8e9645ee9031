import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../../src/serve/schedule/scheduler.ts';
import { brief, createWorld, DAY, HOUR, MINUTE, START } from '../../support/schedule-world.ts';

describe('a plan with a schedule', () => {
  it('is started at its times, once each, under its own zone', async () => {
    const world = await createWorld('{ cron: 30 2 * * *, timezone: Europe/Berlin, params: { depth: full } }');
    const server = world.server('one');
    await server.start();
    expect(server.next()).toEqual([
      { plan: 'plans/nightly.yml', name: 'nightly', due_at: '2026-03-28T01:30:00.000Z', timezone: 'Europe/Berlin' },
    ]);
    await world.clock.advance(3 * DAY);
    await server.stop();
    // On the 29th there is no half past two.
    expect(world.times()).toEqual(['03-28T01:30', '03-29T01:00', '03-30T00:30']);
    expect(world.started[0]?.tick.rule.params).toEqual({ depth: 'full' });
    expect(world.outcomes()).toEqual(['03-28T01:30 started', '03-29T01:00 started', '03-30T00:30 started']);
    expect(world.ticks.rows().at(-1)).toMatchObject({ runId: 'run-03-30T00:30' });
  });

  it('whose time is further away than a timer reaches', async () => {
    const world = await createWorld('0 0 1 6 *');
    const server = world.server('one', false, 60 * DAY);
    await server.start();
    await world.clock.advance(66 * DAY);
    await server.stop();
    expect(world.times()).toEqual(['06-01T00:00']);
  });

  it('that stops is not started any more', async () => {
    const world = await createWorld('0 * * * *');
    const server = world.server('one');
    await server.start();
    await world.clock.advance(HOUR);
    await server.stop();
    await world.clock.advance(5 * HOUR);
    expect(world.times()).toEqual(['03-28T01:00']);
  });
});

describe('missed times', () => {
  it('a plan that was never seen makes up nothing, and its start is remembered', async () => {
    const world = await createWorld('30 23 * * *');
    await world.server('one').start();
    expect(world.times()).toEqual([]);
    expect(await world.ticks.storeOf('x').last('plans/nightly.yml')).toBe(START);
  });

  it.each([
    ['the last one within a day', '0 * * * *', 5 * HOUR, ['03-28T06:30']],
    ['none where it is too late', '{ cron: 0 3 * * *, late: 2h }', 5 * HOUR, []],
    ['none with skip', '{ cron: 0 3 * * *, on_missed: skip }', 5 * HOUR, []],
    ['with skip what is hardly late', '{ cron: 0 3 * * *, on_missed: skip }', 90 * MINUTE + 30_000, ['03-28T03:00']],
  ])('%s', async (_name, schedule, away, expected) => {
    const world = await createWorld(schedule);
    const before = world.server('one');
    await before.start();
    await world.clock.advance(90 * MINUTE);
    await before.stop();
    world.started.length = 0;
    await world.clock.advance(away);
    const server = world.server('two');
    await server.start();
    await world.clock.advance(1_000);
    await server.stop();
    expect(world.times()).toEqual(expected);
  });

  it('the older ones are recorded, a hundred at most', async () => {
    const world = await createWorld("'*/15 * * * *'");
    const before = world.server('one');
    await before.start();
    await before.stop();
    await world.clock.advance(HOUR);
    const server = world.server('two');
    await server.start();
    await server.stop();
    expect(world.outcomes()).toEqual([
      '03-28T00:15 missed',
      '03-28T00:30 missed',
      '03-28T00:45 missed',
      '03-28T01:00 started',
    ]);
    expect(world.logged).toContain('warn 3 times were missed. 03-28T00:45');
    await world.clock.advance(30 * DAY);
    const late = world.server('three');
    await late.start();
    await late.stop();
    expect(world.outcomes().filter((row) => row.endsWith('missed'))).toHaveLength(3 + 99);
  });

  it('after the machine slept, or the clock was put forward', async () => {
    const world = await createWorld('0 * * * *');
    let ahead = 0;
    const clock = { ...world.clock, now: () => world.clock.now() + ahead };
    const asleep = createScheduler({
      clock,
      plans: async () => world.plans,
      ticks: world.ticks.storeOf('one'),
      log: () => undefined,
      start: async (tick) => {
        world.started.push({ tick, at: brief(clock.now()), by: 'one', end: () => undefined });
        return { run_id: 'a', ended: Promise.resolve() };
      },
    });
    await asleep.start();
    ahead = 6 * HOUR + 30 * MINUTE;
    await world.clock.advance(10_000);
    expect(world.times()).toEqual(['03-28T06:30']);
    expect(world.started[0]?.tick.due).toBe(START + 6 * HOUR);
    // And back again: what was started is not started twice.
    ahead = 0;
    await world.clock.advance(8 * HOUR);
    await asleep.stop();
    expect(world.started.map(({ tick }) => brief(tick.due)).slice(1)).toEqual(['03-28T07:00', '03-28T08:00']);
  });
});

describe('a store that fails', () => {
  it.each(['refused', 'lost'] as const)('makes a time late, not lost and not doubled: %s', async (how) => {
    const world = await createWorld('{ cron: 0 3 * * *, on_missed: skip }');
    const server = world.server('one');
    await server.start();
    await world.clock.advance(2 * HOUR);
    world.ticks.fail(how);
    await world.clock.advance(3 * HOUR);
    expect(world.times()).toEqual([]);
    world.ticks.fail(undefined);
    await world.clock.advance(MINUTE);
    await server.stop();
    expect(world.times()).toEqual(['03-28T05:00']);
    expect(world.outcomes()).toEqual(['03-28T03:00 started']);
    expect(world.logged.filter((line) => line.startsWith('error'))).toHaveLength(1);
    expect(world.logged).toContain('info Times are met again.');
  });

  it('until it is too late', async () => {
    const world = await createWorld('{ cron: 0 3 * * *, late: 1h }');
    const server = world.server('one');
    await server.start();
    world.ticks.fail('refused');
    await world.clock.advance(5 * HOUR);
    world.ticks.fail(undefined);
    await world.clock.advance(MINUTE);
    await server.stop();
    expect(world.times()).toEqual([]);
    expect(world.outcomes()).toEqual(['03-28T03:00 missed']);
  });

  it('while a run begins: its name is recorded later', async () => {
    const world = await createWorld('0 3 * * *');
    const server = world.server('one');
    await server.start();
    await world.clock.advance(2 * HOUR);
    let begin = (): void => undefined;
    world.refuse = () =>
      new Promise((resolve) => {
        begin = () => resolve({ run_id: 'slow', ended: Promise.resolve() });
      });
    await world.clock.advance(HOUR);
    world.ticks.fail('refused');
    begin();
    await world.clock.advance(10 * MINUTE);
    world.ticks.fail(undefined);
    await world.clock.advance(MINUTE);
    await server.stop();
    expect(world.ticks.rows().at(-1)).toMatchObject({ outcome: 'started', runId: 'slow' });
  });
});

describe('several servers', () => {
  it('start each time once between them', async () => {
    const world = await createWorld("'*/5 * * * *'");
    const servers = ['a', 'b', 'c', 'd'].map((name) => world.server(name, false, MINUTE));
    await Promise.all(servers.map((server) => server.start()));
    await world.clock.advance(DAY);
    await Promise.all(servers.map((server) => server.stop()));
    expect(new Set(world.times()).size).toBe(288);
    expect(world.times()).toHaveLength(288);
    expect(world.outcomes().every((row) => row.endsWith('started'))).toBe(true);
  });
});
