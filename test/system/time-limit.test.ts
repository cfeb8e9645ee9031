import { expect, it } from 'vitest';
import { withinTime } from '../../src/system/time-limit.ts';

it('work that takes too long is broken off, and the next is done', () => {
  expect(withinTime(20, () => /^(?:(a+)+)$/.test(`${'a'.repeat(60)}!`))).toBeUndefined();
  expect(withinTime(10_000, () => 'done')).toEqual({ value: 'done' });
});

it('what work throws is thrown', () => {
  expect(() =>
    withinTime(10_000, () => {
      throw new TypeError('own');
    }),
  ).toThrow(TypeError);
});
