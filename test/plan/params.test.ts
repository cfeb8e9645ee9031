import { describe, expect, it } from 'vitest';
import { createFaults } from '../../src/plan/faults.ts';
import { resolveParams } from '../../src/plan/params.ts';
import type { Param } from '../../src/plan/plan.ts';

function resolve(declared: Record<string, Param>, given?: Record<string, unknown>) {
  const faults = createFaults('x.yml', () => undefined);
  const values = resolveParams(declared, given, faults);
  return { values, faults: faults.list().map(({ code, message, cure }) => `${code}: ${message} ${cure}`) };
}

describe('a given value is read by the declared type', () => {
  it.each<[Param, unknown, unknown]>([
    [{ type: 'string' }, 'text', 'text'],
    [{ type: 'string' }, 3, '3'],
    [{ type: 'string', pattern: 'v\\d+' }, 'v12', 'v12'],
    [{ type: 'number' }, '3.5', 3.5],
    [{ type: 'number' }, -1, -1],
    [{ type: 'boolean' }, 'true', true],
    [{ type: 'boolean' }, 'No', false],
    [{ type: 'boolean' }, false, false],
    [{ type: 'choice', options: ['a', 2] }, '2', 2],
    [{ type: 'list' }, 'a, b,c', ['a', 'b', 'c']],
    [{ type: 'list' }, '["a,b", 1]', ['a,b', 1]],
    [{ type: 'list' }, '', []],
    [{ type: 'list' }, ['a'], ['a']],
  ])('%j given %j', (param, raw, expected) => {
    expect(resolve({ x: param }, { x: raw })).toEqual({ values: { x: expected }, faults: [] });
  });

  it.each<[Param, unknown, string]>([
    [{ type: 'string' }, ['a'], '["a"] is not text. Give text.'],
    [{ type: 'string', pattern: 'v\\d+' }, 'v1x', '"v1x" does not match the pattern v\\d+. Give text that matches it.'],
    [{ type: 'number' }, 'many', '"many" is not a number. Give a number, such as 3 or 0.5.'],
    [{ type: 'number' }, ' ', '" " is not a number. Give a number, such as 3 or 0.5.'],
    [{ type: 'boolean' }, 'constructor', '"constructor" is not true or false. Give true or false.'],
    [
      { type: 'choice', options: ['low', 'high'] },
      'hihg',
      '"hihg" is not one of its options. Did you mean "high"? Options: low, high.',
    ],
    [{ type: 'list' }, '[a', '"[a" is not a JSON list. Close the bracket and quote the texts: `["a", "b"]`.'],
  ])('%j refuses %j', (param, raw, words) => {
    expect(resolve({ x: param }, { x: raw }).faults).toEqual([
      `bad-param: The value of the param "x" does not fit: ${words}`,
    ]);
  });
});

describe('a value that is not given', () => {
  const declared: Record<string, Param> = {
    plain: { type: 'string' },
    filled: { type: 'number', default: 3 },
    needed: { type: 'boolean', required: true },
  };

  it('is the default, else null; a required one is told only where something is run', () => {
    expect(resolve(declared)).toEqual({ values: { plain: null, filled: 3, needed: null }, faults: [] });
    expect(resolve(declared, {}).faults).toEqual([
      'missing-param: The param "needed" needs a value. Give it: `--param needed=…`.',
    ]);
  });

  it('is not made up for a name no param has', () => {
    expect(resolve(declared, { needed: 'true', fild: 1, toString: 1 })).toEqual({
      values: { plain: null, filled: 3, needed: true },
      faults: [
        'unknown-param: There is no param "fild". Did you mean "filled"?',
        'unknown-param: There is no param "toString". Known: plain, filled, needed.',
      ],
    });
  });
});
