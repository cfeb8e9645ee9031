import { describe, expect, it } from 'vitest';
import { createBell } from '../../../src/api/live/pace/bell.ts';
import { createPacer } from '../../../src/api/live/pace/pacer.ts';
import { createManualClock } from '../../support/manual-clock.ts';

/** Lets everything that is due now be done. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a pacer', () => {
  it('works at once, and no more often than its pace however often it is asked', async () => {
    const clock = createManualClock();
    const times: number[] = [];
    const pacer = createPacer({ clock, everyMs: 20, work: async () => void times.push(clock.now()) });
    pacer.ask();
    for (let at = 0; at < 100; at++) {
      await settle();
      pacer.ask();
      clock.advance(1);
    }
    expect(times).toEqual([0, 20, 40, 60, 80, 100]);
    await pacer.stop();
  });

  it('never works twice at once, and once more for what was asked meanwhile', async () => {
    const clock = createManualClock();
    const ends: (() => void)[] = [];
    const pacer = createPacer({ clock, everyMs: 1, work: () => new Promise((resolve) => ends.push(resolve)) });
    pacer.ask();
    clock.advance(10);
    pacer.ask();
    pacer.ask();
    expect(ends.length).toBe(1);
    ends[0]?.();
    await settle();
    expect(ends.length).toBe(2);
    ends[1]?.();
    await settle();
    clock.advance(10);
    expect(ends.length).toBe(2);
    await pacer.stop();
  });

  it('goes on after work that throws, and asks itself later', async () => {
    const clock = createManualClock();
    let count = 0;
    const pacer = createPacer({
      clock,
      everyMs: 1,
      work: async () => {
        count++;
        pacer.askLater(50);
        throw new Error('no');
      },
    });
    pacer.ask();
    await settle();
    clock.advance(49);
    expect(count).toBe(1);
    clock.advance(1);
    expect(count).toBe(2);
    await pacer.stop();
    clock.advance(1000);
    expect(count).toBe(2);
  });
});

describe('a bell', () => {
  it('keeps a ring for the next wait, once', async () => {
    const clock = createManualClock();
    const bell = createBell(clock);
    bell.ring();
    bell.ring();
    expect(await bell.wait(10)).toBe('rung');
    const next = bell.wait(10);
    clock.advance(10);
    expect(await next).toBe('quiet');
  });

  it('ends every wait', async () => {
    const bell = createBell(createManualClock());
    const wait = bell.wait(10);
    bell.end();
    expect([await wait, await bell.wait(10)]).toEqual(['ended', 'ended']);
  });
});
