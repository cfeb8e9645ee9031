import { expect, test } from 'vitest';
import { createHeldClock } from '../../../src/fleet/drive/held-clock.ts';
import { createStory } from '../../../src/fleet/drive/story.ts';
import { createTurns } from '../../../src/fleet/drive/turns.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import type { Run } from '../../../src/run/run.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a turn follows at once where somebody asked during the last, else after a second', async () => {
  const clock = createManualClock();
  const turns = createTurns(clock, new AbortController().signal);
  let taken = 0;
  const over = turns.take(async () => {
    taken += 1;
    if (taken === 1) turns.wake();
    return taken === 4 ? 'ended' : 'on';
  });
  await settled();
  expect(taken).toBe(2);
  clock.advance(999);
  await settled();
  expect(taken).toBe(2);
  clock.advance(1);
  await settled();
  expect(taken).toBe(3);
  turns.wake();
  expect(await over).toBe('ended');
});

test('in a crowd no turn comes before its time, however many ask', async () => {
  const clock = createManualClock();
  const turns = createTurns(clock, new AbortController().signal, () => 25);
  let taken = 0;
  const over = turns.take(async () => {
    taken += 1;
    turns.wake();
    return taken === 3 ? 'ended' : 'on';
  });
  await settled();
  expect(taken).toBe(1);
  clock.advance(24);
  await settled();
  expect(taken).toBe(1);
  clock.advance(1);
  await settled();
  expect(taken).toBe(2);
  clock.advance(25);
  expect(await over).toBe('ended');
});

test('no turn follows where the run was dropped', async () => {
  const dropped = new AbortController();
  const turns = createTurns(createManualClock(), dropped.signal);
  const over = turns.take(async () => 'on');
  await settled();
  dropped.abort();
  expect(await over).toBe('lost');
});

test('a story numbers what it gives out on from where the record stands', async () => {
  let asked = 0;
  const story = createStory(8, undefined, () => {
    asked += 1;
  });
  const event = (message: string): RunEvent => ({ type: 'note', at: '', level: 'info', message });
  const run = { run_id: 'r' } as Run;
  story.observer.onEvent(event('one'), run);
  story.observer.onEvent(event('two'), run);
  expect(story.run()).toBe(run);
  expect(story.take()).toEqual({ seq: 8, events: [event('one'), event('two')] });
  story.observer.onEvent(event('three'), run);
  expect(story.take()).toEqual({ seq: 10, events: [event('three')] });
  expect(story.take()).toEqual({ seq: 11, events: [] });
  expect(asked).toBe(3);
  const closed = story.observer.close?.();
  story.end();
  await closed;
});

test('timers of a clock that was let go never fall due', () => {
  const clock = createManualClock();
  const held = createHeldClock(clock);
  const due: string[] = [];
  held.after(5, () => due.push('early'));
  const cancel = held.after(6, () => due.push('cancelled'));
  held.after(10, () => due.push('late'));
  cancel();
  clock.advance(7);
  held.letGo();
  held.after(1, () => due.push('after'));
  clock.advance(100);
  expect(due).toEqual(['early']);
});
