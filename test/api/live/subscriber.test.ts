import { describe, expect, it } from 'vitest';
import { type LiveEvent, type LiveFilter, wants } from '../../../src/api/live/live-event.ts';
import { createSubscriber, QUEUE_LIMIT } from '../../../src/api/live/subscriber.ts';
import { createManualClock } from '../../support/manual-clock.ts';

function event(key: string, text = key): LiveEvent {
  const about = { run_id: 'r', plan: 'nightly', task: key, status: 'running' };
  return { key, kind: 'task', ...about, block: Buffer.from(`${text}\n`) };
}

function subscribe(filter: LiveFilter = {}) {
  return createSubscriber(createManualClock(), filter, () => 77);
}

describe('what waits for one reader', () => {
  it('comes in order, the newest of each row alone', () => {
    const subscriber = subscribe();
    for (const [key, text] of [
      ['a', 'a1'],
      ['b', 'b1'],
      ['a', 'a2'],
    ] as const)
      subscriber.offer(event(key, text));
    expect(subscriber.take()).toEqual({ bytes: Buffer.from('b1\na2\n'), count: 2 });
    expect(subscriber.take()).toBeUndefined();
  });

  it('is bounded: a reader that is too slow is told to begin anew, and gets what comes after', () => {
    const subscriber = subscribe();
    for (let at = 0; at <= QUEUE_LIMIT; at++) subscriber.offer(event(`task ${at}`));
    subscriber.offer(event('after'));
    expect(String(subscriber.take()?.bytes)).toBe('id: 77\nevent: reset\ndata: {}\n\nafter\n');
  });

  it('is one buffer for all where it is one event', () => {
    const [one, other] = [subscribe(), subscribe()];
    const shared = event('a');
    one.offer(shared);
    other.offer(shared);
    expect(one.take()?.bytes).toBe(other.take()?.bytes);
  });

  it('is what the filter lets through', () => {
    const about = event('a');
    expect(wants({}, about)).toBe(true);
    for (const filter of [
      { run_id: 'r' },
      { plan: 'nightly' },
      { task: ['b', 'a'] },
      { status: ['running'] },
      { kind: 'task' },
    ])
      expect(wants(filter as LiveFilter, about)).toBe(true);
    for (const filter of [{ run_id: 'x' }, { plan: 'x' }, { task: ['b'] }, { status: ['failed'] }, { kind: 'run' }])
      expect(wants(filter as LiveFilter, about)).toBe(false);
    expect(wants({ task: ['a'] }, { ...about, task: null })).toBe(false);
  });
});
