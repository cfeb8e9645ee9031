import { expect, test } from 'vitest';
import { readFleetPatience } from '../../../src/serve/environment/patience.ts';

test('without a word a step is its worker’s for 15 s, and a run its server’s for 10', () => {
  expect(readFleetPatience({})).toEqual({ lockMs: 15_000, leaseMs: 10_000, silentMs: 30_000 });
  expect(readFleetPatience({ FLEET_LOCK: ' ' })).toEqual(readFleetPatience({}));
});

test('FLEET_LOCK says how long, and the rest follows', () => {
  expect(readFleetPatience({ FLEET_LOCK: '3s' })).toEqual({ lockMs: 3_000, leaseMs: 2_000, silentMs: 6_000 });
});

test.each(['0s', '999ms', '11m', 'soon'])('%j is none', (FLEET_LOCK) => {
  expect(() => readFleetPatience({ FLEET_LOCK })).toThrow(`FLEET_LOCK is "${FLEET_LOCK}".`);
});
