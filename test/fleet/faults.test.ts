import { expect, test } from 'vitest';
import { Fault, toFault } from '../../src/errors.ts';
import { createFaults, isOfRun } from '../../src/fleet/faults.ts';
import { createManualClock } from '../support/manual-clock.ts';

const coded = (code: string): Fault => toFault(Object.assign(new Error('no'), { code }));

test('a run is at fault itself where its plan, the engine or a value of it is', () => {
  const own = [
    new Fault('plan_invalid', 'x'),
    toFault(new TypeError('x')),
    toFault('x'),
    coded('ERR_INVALID_ARG_TYPE'),
  ];
  for (const fault of [...own, ...['22P05', '23514', '54000'].map(coded)]) expect(isOfRun(fault)).toBe(true);
});

test('and not where the world is: a database, a disk, a server', () => {
  const codes = ['40P01', '42501', '42P01', '53300', '55P03', 'ENOSPC', 'ECONNRESET', 'EMFILE'];
  const others = (['unavailable', 'busy', 'state_unwritable', 'usage'] as const).map((code) => new Fault(code, 'x'));
  for (const fault of [...others, ...codes.map(coded)]) expect(isOfRun(fault)).toBe(false);
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function faultsByHand() {
  const clock = createManualClock();
  const notes: string[] = [];
  const stopping = new AbortController().signal;
  const faults = createFaults({ clock, longestMs: 1_000, stopping, onNote: (note) => notes.push(note) });
  return { clock, notes, faults };
}

test('a run that fails again is tried again after longer, and said so once', async () => {
  const { clock, notes, faults } = faultsByHand();
  for (const ms of [200, 400, 800, 1_000, 1_000]) {
    let rested = false;
    const resting = faults
      .begin('r/1')
      .failed(new Error('no'))
      .then(() => {
        rested = true;
      });
    clock.advance(ms - 1);
    await settled();
    expect(rested).toBe(false);
    clock.advance(1);
    await resting;
  }
  expect(notes).toEqual(['r/1 is driven again: no']);
  faults.begin('r/1').passed();
  const resting = faults.begin('r/1').failed(new Error('no'));
  clock.advance(200);
  await resting;
  expect(notes).toHaveLength(2);
});

test('a run has six tries, of which the world’s own faults and those after a long while are none', async () => {
  const { clock, faults } = faultsByHand();
  const fail = async (thrown: unknown, afterMs = 0): Promise<boolean> => {
    const trial = faults.begin('r/1');
    clock.advance(afterMs);
    const isLast = trial.isLast();
    const resting = trial.failed(thrown);
    clock.advance(1_000);
    await resting;
    return isLast;
  };
  for (let time = 0; time < 10; time++) expect(await fail(coded('ECONNRESET'))).toBe(false);
  for (let time = 0; time < 6; time++) expect(await fail(new TypeError('x'))).toBe(false);
  expect(faults.begin('r/1').isLast()).toBe(true);
  expect(await fail(new TypeError('x'), 60_001)).toBe(false);
  expect(faults.begin('r/1').isLast()).toBe(false);
});
