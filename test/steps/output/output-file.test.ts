import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTPUT_LIMIT_BYTES, parseOutputFile } from '../../../src/steps/output/output-file.ts';

const parse = (text: string) => parseOutputFile(Buffer.from(text));

describe('what a step may write', () => {
  test.each([
    ['nothing', '', {}],
    ['a name and a value', 'version=1.2.3\n', { version: '1.2.3' }],
    ['no line end at the end', 'a=1\nb=2', { a: '1', b: '2' }],
    ['signs in the value', 'url=https://a.test/?q=1&r=<<x\n', { url: 'https://a.test/?q=1&r=<<x' }],
    ['an empty value', 'empty=\n', { empty: '' }],
    ['the last of a name wins', 'a=1\na=2\n', { a: '2' }],
    ['blank lines between', '\na=1\n\n  \nb=2\n', { a: '1', b: '2' }],
    ['CRLF', 'a=1\r\nb<<END\r\nx\r\ny\r\nEND\r\n', { a: '1', b: 'x\ny' }],
    ['a byte order mark', '\ufeffa=1\n', { a: '1' }],
    ['a block', 'text<<END\none\n\ntwo = 2\nEND\nafter=1\n', { text: 'one\n\ntwo = 2', after: '1' }],
    ['a block with nothing in it', 'text<<END\nEND\n', { text: '' }],
    ['a block whose lines look like its end', 'text<<END\n END\nENDE\nEND\n', { text: ' END\nENDE' }],
    ['a block with = in its delimiter', 'text<<a=b\nx\na=b\n', { text: 'x' }],
    ['names objects have already', '__proto__=1\nconstructor=2\n', { ['__proto__']: '1', constructor: '2' }],
  ])('%s', (_name, text, outputs) => {
    expect(parse(text)).toEqual({ ok: true, outputs });
  });
});

describe('what it may not', () => {
  test.each(['just words\n', '=value\n', 'a=1\n<<END\nx\nEND\n', 'name<<\nx\n', 'a=1\ntext<<END\nnever\nclosed\n'])(
    '%j',
    (text) => {
      const parsed = parse(text);
      expect(parsed.ok ? '' : parsed.message).toMatchSnapshot();
      expect(parsed.ok).toBe(false);
    },
  );

  test('more than 1 MiB', () => {
    const parsed = parse(`a=${'x'.repeat(OUTPUT_LIMIT_BYTES)}`);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining('(1 MiB)') });
    expect(parse(`a=${'x'.repeat(OUTPUT_LIMIT_BYTES - 2)}`)).toMatchObject({ ok: true });
  });
});

test('law: any values written as blocks are read back', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,10}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (values) => {
      const outputs = Object.fromEntries(Object.entries(values).map(([key, one]) => [key, one.replaceAll('\r', '')]));
      const text = Object.entries(outputs).map(([key, one]) => `${key}<<__END__\n${one}\n__END__\n`);
      expect(parse(text.join(''))).toEqual({ ok: true, outputs });
    }),
  );
});
