import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAN_OUT_LIMIT, forEachItems, matrixItems } from '../../src/graph/fan-out.ts';

function keys(items: ReturnType<typeof forEachItems>): readonly string[] | string {
  return typeof items === 'string' ? items : items.map(({ key }) => key);
}

describe('for_each', () => {
  test('names tasks by their values, or by their place where those would not do', () => {
    expect(keys(forEachItems(['a', 2, true]))).toEqual(['a', '2', 'true']);
    expect(keys(forEachItems(['same', 'same', 'other']))).toEqual(['#1', '#2', 'other']);
    expect(keys(forEachItems(['x'.repeat(41), 'a[b]', 'line\nbreak', '']))).toEqual(['#1', '#2', '#3', '#4']);
    expect(keys(forEachItems([{ os: 'linux', node: 20 }, ['list']]))).toEqual(['linux,20', '#2']);
    expect(keys(forEachItems(['2', 'same', 'same', '#1']))).toEqual(['2', '#2', '#3', '#4']);
    expect(keys(forEachItems({ first: 1, second: 2 }))).toEqual(['first', 'second']);
  });

  test('nothing is no task; what is no list is told so', () => {
    expect(forEachItems([])).toEqual([]);
    expect(forEachItems(null)).toEqual([]);
    expect(forEachItems(3)).toContain('needs a list');
    expect(forEachItems(Array.from({ length: FAN_OUT_LIMIT + 1 }, (_, index) => index))).toContain('at most 256');
  });

  test('law: as many tasks as items, each with a key of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue() as fc.Arbitrary<string>, { maxLength: 40 }), (values) => {
        const items = forEachItems(values);
        if (typeof items === 'string') throw new Error(items);
        expect(items.map(({ item }) => item)).toEqual(values);
        expect(new Set(items.map(({ key }) => key)).size).toBe(values.length);
      }),
    );
  });
});

describe('matrix', () => {
  test('include extends what it fits, overwrites nothing of the axes, and adds what fits nothing', () => {
    const items = matrixItems({
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    });
    expect(typeof items === 'string' ? items : items.map(({ item }) => item)).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  test('exclude takes out by any of the axes', () => {
    expect(keys(matrixItems({ a: [1, 2], b: [1, 2], exclude: [{ a: 1 }, { a: 2, b: 2 }] }))).toEqual(['2,1']);
  });

  test('what is no matrix is told so', () => {
    expect(matrixItems([1])).toContain('matrix needs axes');
    expect(matrixItems({ a: 1 })).toContain('axis a needs a list');
    expect(matrixItems({ a: [1], include: 3 })).toContain('include and exclude');
    const axis = Array.from({ length: 100 }, (_, index) => index);
    expect(matrixItems({ a: axis, b: axis, c: axis })).toContain('at most 256');
  });
});
