import { expect, test } from 'vitest';
import { Fault } from '../../src/errors.ts';
import type { QueuedJob } from '../../src/queue/job-queue.ts';
import { createMemoryQueue } from '../../src/queue/memory/create-memory-queue.ts';
import { replay } from '../../src/run/apply.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { freshDatabase } from '../support/database.ts';
import { createMortalDatabase } from '../support/fleet-mortal.ts';
import { createFleetStand } from '../support/fleet-run.ts';
import { graphOf } from '../support/graph.ts';
import { describePostgres } from '../support/postgres.ts';

/** Longer than any test: who waits for a lease to end fails. */
const FOR_EVER_MS = 3_600_000;
const three = graphOf([{ id: 's0' }, { id: 's1', needs: ['s0'] }, { id: 's2', needs: ['s1'] }]);

describePostgres('a server that drives runs', () => {
  test('gives them up when it stops, also those it is about to take', async () => {
    const stand = createFleetStand(await freshDatabase());
    const runs = [];
    for (const ms of [0, 1, 5, 20, 60]) {
      runs.push(await stand.submit({ graph: three }));
      const server = stand.server(`for-${ms}`, { leaseMs: FOR_EVER_MS });
      await new Promise((resolve) => setTimeout(resolve, ms));
      await server.stop();
      expect(server.driven()).toEqual([]);
      expect(await stand.value('SELECT count(*) FROM {fleet_runs} WHERE lease_until IS NOT NULL')).toBe('0');
    }
    stand.server('last', { leaseMs: FOR_EVER_MS });
    stand.worker('one');
    for (const { run } of await Promise.all(runs.map(({ ended }) => ended))) expect(run.status).toBe('succeeded');
  });

  test('is followed by another until everybody was told of the end', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.worker('one');
    const heard: RunEvent[] = [];
    let times = 0;
    stand.server('a', {
      hear: async () => ({
        record: { name: 'test', onEvent: (event) => heard.push(event) },
        notes: [],
        close: async () => {
          times += 1;
          if (times === 1) throw new Error('The API cannot be told');
        },
      }),
    });
    const run = await stand.submit({ graph: three });
    const { events } = await run.ended;
    expect(times).toBe(2);
    const begun = heard.findLastIndex(({ type }) => type === 'run_started');
    expect(begun).toBeGreaterThan(0);
    expect(heard.slice(begun)).toEqual(events);
    expect(stand.notes).toContain(`${run.run_id}/1 is driven again: The API cannot be told`);
  });

  test('tells people once, whoever throws among those who hear', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.worker('one');
    const told: string[] = [];
    stand.server('a', {
      hear: async () => ({
        record: {
          name: 'broken',
          onEvent: () => {
            throw new Error('no');
          },
        },
        people: { name: 'people', onEvent: ({ type }) => told.push(type) },
        notes: ['Hello.'],
        close: async () => undefined,
      }),
    });
    const run = await stand.submit({ graph: three });
    const { events } = await run.ended;
    expect(told).toEqual(events.map(({ type }) => type));
    expect(stand.notes).toEqual([`${run.run_id}: broken stopped listening: no`]);
  });

  test('goes on where the queue cannot be told of jobs: they are told of later', async () => {
    const stand = createFleetStand(await freshDatabase());
    const real = createMemoryQueue({ clock: systemClock });
    let refused = 0;
    const enqueue = async (): Promise<void> => {
      refused += 1;
      throw new Error('The queue is away');
    };
    const server = stand.server('a', { queue: { ...real, enqueue } });
    const run = await stand.submit({ graph: three });
    await expect.poll(() => refused).toBeGreaterThan(0);
    expect(server.driven()).toEqual([`${run.run_id}/1`]);
    expect(await stand.value('SELECT epoch FROM {fleet_runs}')).toBe('1');
    expect(stand.notes).toContain('Jobs wait for the queue: The queue is away');
    await server.stop();
    // Whoever has a queue tells it.
    stand.server('b');
    stand.worker('one');
    expect((await run.ended).run.status).toBe('succeeded');
  });

  test('tells a queue again that may have forgotten what it was told', async () => {
    const stand = createFleetStand(await freshDatabase());
    const told: string[] = [];
    let lapsed: number | undefined;
    const queue = {
      ...createMemoryQueue({ clock: systemClock }),
      enqueue: async (jobs: readonly QueuedJob[]) => void told.push(...jobs.map(({ id }) => id)),
      lapsedAt: () => lapsed,
    };
    stand.server('a', { queue, system: createSystem({ env: {} }) });
    await stand.submit({ graph: three });
    await expect.poll(() => told).toEqual(['1']);
    lapsed = systemClock.monotonic();
    await expect.poll(() => told).toEqual(['1', '1']);
  });

  test('changes nothing when it comes back after its lease, and leaves no lock', async () => {
    for (const calls of [4, 5, 6, 7, 8]) {
      const stand = createFleetStand(await freshDatabase());
      stand.worker('one');
      const database = createMortalDatabase(stand.database, { calls, how: 'stands' });
      const old = stand.server('old', { database, leaseMs: 200 });
      const run = await stand.submit({ graph: graphOf([{ id: 's0', lock: 'db' }]) });
      await database.over;
      stand.server('new');
      const { events } = await run.ended;
      const told = run.told.length;
      database.goOn();
      await old.stop();
      expect(await run.events()).toEqual(events);
      expect(await stand.value('SELECT count(*) FROM {fleet_locks}')).toBe('0');
      // Nothing, or all of it as it was.
      const late = run.told.slice(told);
      if (late.length > 0) expect(late).toEqual(events);
      expect(replay(events)?.status).toBe('succeeded');
    }
  });

  test('says once of a run that it cannot read, and lets another server have it', async () => {
    const stand = createFleetStand(await freshDatabase());
    const readPlan = async () => {
      throw new Fault('unavailable', 'plan language 9');
    };
    const old = stand.server('old', { readPlan, leaseMs: 300 } as Parameters<typeof stand.server>[1]);
    const run = await stand.submit({ graph: three });
    await expect.poll(async () => Number(await stand.value('SELECT epoch FROM {fleet_runs}'))).toBeGreaterThan(4);
    expect(stand.notes).toEqual([`${run.run_id}/1 is driven again: plan language 9`]);
    await old.stop();
    stand.server('new');
    stand.worker('one');
    expect((await run.ended).run.status).toBe('succeeded');
  });
});
