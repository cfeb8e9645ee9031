import { expect, it } from 'vitest';
import { createWaitingRoom, type Look } from '../../../../src/api/jobs/claim/waiting-room.ts';
import type { JobBell } from '../../../../src/api/jobs/job-bell.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

/** A room whose bell a test rings, and how many looks there were. */
function open() {
  const clock = createManualClock();
  const listeners = new Set<(many: number) => void>();
  const hear: JobBell['hear'] = (_topic, listener) => {
    const entry = (many: number): void => listener(many);
    listeners.add(entry);
    return () => void listeners.delete(entry);
  };
  const bell: JobBell = { ring: () => undefined, hear, close: async () => undefined };
  const room = createWaitingRoom({ clock, bell });
  const jobs: string[] = [];
  const state = { looks: 0 };
  const look = async (onFound: () => void): Promise<Look> => {
    state.looks += 1;
    const found = jobs.shift();
    if (found !== undefined) onFound();
    return { found, more: false };
  };
  const find = (ms = 10_000, signal = new AbortController().signal): Promise<string | undefined> =>
    room.find({ key: 'k', look, ms, signal });
  const ring = (many = Number.POSITIVE_INFINITY): void => {
    for (const call of listeners) call(many);
  };
  return { clock, room, jobs, state, find, ring, listeners };
}

/** Lets everything that is ready go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

it('gives each of many one job by one ring, and the rest go on waiting', async () => {
  const { jobs, state, find, ring, clock } = open();
  const waiting = Array.from({ length: 20 }, () => find());
  await settle();
  expect(state.looks).toBe(20);
  jobs.push(...Array.from({ length: 15 }, (_, at) => `job ${at}`));
  ring();
  await settle();
  // Each that finds one sends another; those that were sent for nothing are few.
  expect(jobs).toEqual([]);
  expect(state.looks).toBeLessThanOrEqual(20 + 15 + 4);
  clock.advance(10_000);
  const found = await Promise.all(waiting);
  expect(found.filter((job) => job !== undefined)).toHaveLength(15);
});

it('sends no more to look than there are jobs', async () => {
  const { jobs, state, find, ring, clock } = open();
  const waiting = Array.from({ length: 20 }, () => find());
  await settle();
  jobs.push('job');
  ring(1);
  await settle();
  // The one that found it sends another, since nobody may know of all.
  expect(state.looks).toBe(20 + 1 + 1);
  clock.advance(10_000);
  expect((await Promise.all(waiting)).filter((job) => job !== undefined)).toEqual(['job']);
});

it('costs one look a second where nothing comes, however many wait', async () => {
  const { state, find, clock, listeners } = open();
  const waiting = Array.from({ length: 20 }, () => find());
  await settle();
  for (let second = 0; second < 5; second++) {
    clock.advance(1_000);
    await settle();
  }
  expect(state.looks).toBe(20 + 5);
  clock.advance(5_000);
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => undefined));
  expect(listeners.size).toBe(0);
});

it('looks again where it rang during a look', async () => {
  const { room, ring, jobs } = open();
  let looks = 0;
  const look = async (): Promise<Look> => {
    looks += 1;
    if (looks === 1) {
      jobs.push('job');
      ring();
      return { found: undefined, more: false };
    }
    return { found: jobs.shift(), more: false };
  };
  expect(await room.find({ key: 'k', look, ms: 1_000, signal: new AbortController().signal })).toBe('job');
  expect(looks).toBe(2);
});

it('ends at once for who hangs up, and after one look for who does not wait', async () => {
  const { find, listeners } = open();
  expect(await find(0)).toBeUndefined();
  const hangUp = new AbortController();
  const waiting = find(10_000, hangUp.signal);
  await settle();
  hangUp.abort();
  expect(await waiting).toBeUndefined();
  expect(listeners.size).toBe(0);
});
