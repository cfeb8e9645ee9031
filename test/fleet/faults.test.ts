import { expect, test } from 'vitest';
import { Fault, toFault } from '../../src/errors.ts';
import { isOfRun } from '../../src/fleet/faults.ts';

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
