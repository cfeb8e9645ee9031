import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '../../../src/plan/yaml/parse-yaml.ts';

function codes(text: string): string[] {
  return parseYaml(text, 'x.yml')
    .faults.list()
    .map(({ code }) => code);
}

describe('YAML as plans are written in', () => {
  it('is version 1.2: words that were booleans once are text', () => {
    expect(parseYaml('a: yes\nb: on\nc: 0o17\nd: 0x1f\ne: ~\nf: 2026-01-02\n', 'x').data).toEqual({
      a: 'yes',
      b: 'on',
      c: 15,
      d: 31,
      e: null,
      f: '2026-01-02',
    });
    expect(parseYaml('%YAML 1.1\n---\na: yes\n', 'x').data).toEqual({ a: 'yes' });
  });

  it('has no merge keys', () => {
    expect(parseYaml('a: &a { x: 1 }\nb: { <<: *a }\n', 'x').data).toEqual({ a: { x: 1 }, b: { '<<': { x: 1 } } });
  });

  it('shares what an alias names', () => {
    expect(parseYaml('a: &a [1]\nb: *a\nc: *a\n', 'x').data).toEqual({ a: [1], b: [1], c: [1] });
  });

  it('keeps a key as every other that objects have of themselves', () => {
    const { data } = parseYaml('constructor: 1\ntoString: 2\nhasOwnProperty: 3\n', 'x');
    expect(data).toEqual({ constructor: 1, toString: 2, hasOwnProperty: 3 });
  });

  it('refuses an alias of what it stands in, and one hundred and one aliases', () => {
    expect(codes('a: &a [*a]\n')).toEqual(['unknown-alias']);
    const list = (count: number): string => `a: &a x\nb: [${Array(count).fill('*a').join(', ')}]\n`;
    expect(codes(list(100))).toEqual([]);
    expect(codes(list(101))).toEqual(['too-many-aliases']);
    const long = `a: &a [${'x,'.repeat(20_000)}]\nb: [*a, *a, *a, *a`;
    expect(codes(`${long}]\n`)).toEqual([]);
    expect(codes(`${long}, *a]\n`)).toEqual(['too-many-aliases']);
  });

  it('survives any depth', () => {
    expect(codes(`a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toEqual(['too-deep']);
    expect(codes('['.repeat(4_000_000))).toEqual(['too-deep']);
    expect(codes('- '.repeat(1_000_000))).toEqual(['too-deep']);
    expect(codes(`a: ${'{a: '.repeat(500)}1${'}'.repeat(500)}`)).toEqual(['too-deep']);
  });

  it('finds duplicates in a map of any size', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(codes([...keys, 'k19999: 2'].join('\n'))).toEqual(['duplicate-key']);
  });

  it('reads back what a YAML writer writes', () => {
    const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => value !== null);
    fc.assert(
      fc.property(json, (value) => {
        const plain = JSON.parse(JSON.stringify(value).replaceAll('"__proto__":', '"proto":'));
        const { data, faults } = parseYaml(stringify(plain, { aliasDuplicateObjects: false }), 'x');
        expect(faults.list()).toEqual([]);
        expect(data).toEqual(plain);
      }),
    );
  });

  it('finds its place after blank lines of a block scalar', () => {
    const [, fault] = parseYaml(']- |\n\n---\n', 'x').faults.list();
    expect(fault).toMatchObject({ code: 'several-documents', position: { line: 3, column: 1 } });
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|\n',
      '---\n',
      '# c',
      'é',
      '${{ ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { position } of parseYaml(pieces.join(''), 'x').faults.list())
          expectInside(pieces.join(''), position);
      }),
      { numRuns: 500 },
    );
  });
});

function expectInside(text: string, position: { line: number; column: number; length: number } | undefined): void {
  if (position === undefined) return;
  const line = text.split('\n')[position.line - 1];
  expect(line).toBeDefined();
  expect(position.column).toBeGreaterThanOrEqual(1);
  expect(position.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
}
