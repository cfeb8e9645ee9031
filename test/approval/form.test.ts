import { expect, test } from 'vitest';
import { readForm } from '../../src/approval/form.ts';

const field = (pattern: string) => ({ type: 'string', pattern }) as const;

test('patterns that take for ever take no longer for being many', () => {
  const names = Array.from({ length: 100 }, (_, at) => `f${at}`);
  const declared = Object.fromEntries([['first', field('[a-c]+')], ...names.map((name) => [name, field('(a+)+b')])]);
  const given = Object.fromEntries([['first', 'abc'], ...names.map((name) => [name, `${'a'.repeat(60)}c`])]);
  const began = performance.now();
  const form = readForm(declared, given, {});
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(form.kind === 'faulty' && form.faults.map((fault) => fault.field)).toEqual(names);
});

test('a pattern is of the whole text, and one that is none matches nothing', () => {
  expect(readForm({ v: field('\\d+|x') }, { v: 'x' }, {})).toEqual({ kind: 'fits', values: { v: 'x' } });
  for (const [pattern, text] of [
    ['\\d+|x', '1x'],
    ['(', '('],
  ] as const)
    expect(readForm({ v: field(pattern) }, { v: text }, {}), pattern).toMatchObject({ kind: 'faulty' });
});

test('names that every map has are fields like any other', () => {
  const declared = JSON.parse('{"toString": {"type": "string", "required": true}, "__proto__": {"type": "string"}}');
  expect(readForm(declared, {}, {})).toMatchObject({ kind: 'faulty', faults: [{ field: 'toString' }] });
  const given = JSON.parse('{"toString": "a", "__proto__": "b"}');
  expect(readForm(declared, given, {})).toEqual({ kind: 'fits', values: given });
});
