import { describe, expect, it } from 'vitest';
import { type LiveEvent, type LiveFilter, wants } from '../../../src/api/live/live-event.ts';
import { createSubscriber, QUEUE_LIMIT } from '../../../src/api/live/subscriber.ts';
import { createManualClock } from '../../support/manual-clock.ts';

function event(key: string, text = key, id = 100): LiveEvent {
  const about = { run_id: 'r', plan: 'nightly', task: key, status: 'running' };
  return { id, key, kind: 'task', ...about, block: Buffer.from(`${text}\n`) };
}

function subscribe(filter: LiveFilter = {}, position = () => 77) {
  return createSubscriber(createManualClock(), filter, position);
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

  it('is not what was told elsewhere, whether it waits by then or comes after', () => {
    const subscriber = subscribe();
    subscriber.offer(event('a', 'a', 78));
    subscriber.told([78, 79]);
    subscriber.offer(event('b', 'b', 79));
    expect(subscriber.take()).toBeUndefined();
    subscriber.offer(event('b', 'b again', 80));
    expect(String(subscriber.take()?.bytes)).toBe('b again\n');
  });

  it('is what came of a row after that was told elsewhere', () => {
    const subscriber = subscribe();
    subscriber.offer(event('a', 'a1', 78));
    subscriber.offer(event('a', 'a2', 79));
    subscriber.told([78]);
    expect(String(subscriber.take()?.bytes)).toBe('a2\n');
  });

  it('remembers what was told elsewhere only while it may still come', () => {
    let position = 77;
    const subscriber = subscribe({}, () => position);
    subscriber.told([77, 78, 79]);
    // Up to the position everything was offered, so one of these that comes all the same is another's.
    subscriber.offer(event('a', 'a', 77));
    expect(String(subscriber.take()?.bytes)).toBe('a\n');
    position = 78;
    expect(subscriber.take()).toBeUndefined();
    subscriber.offer(event('b', 'b', 78));
    subscriber.offer(event('c', 'c', 79));
    expect(String(subscriber.take()?.bytes)).toBe('b\n');
  });
});
