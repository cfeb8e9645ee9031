import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExcerpt } from '../../../src/steps/output/excerpt.ts';
import { createMask } from '../../../src/steps/output/mask.ts';

function excerptOf(text: string | Buffer, chunk = 1_000): string | null {
  const excerpt = createExcerpt(createMask([]));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunk) excerpt.add(bytes.subarray(at, at + chunk));
  return excerpt.text();
}

const lines = (count: number, text = 'line'): string =>
  Array.from({ length: count }, (_, at) => `${text} ${at + 1}\n`).join('');

describe('lines', () => {
  test('up to 20 are all of it', () => {
    expect(excerptOf(lines(20))).toBe(lines(20).trimEnd());
  });

  test('of more, the first ten and the last ten', () => {
    expect(excerptOf(lines(1_256))).toMatchInlineSnapshot(`
      "line 1
      line 2
      line 3
      line 4
      line 5
      line 6
      line 7
      line 8
      line 9
      line 10
      … 1,236 lines left out …
      line 1247
      line 1248
      line 1249
      line 1250
      line 1251
      line 1252
      line 1253
      line 1254
      line 1255
      line 1256"
    `);
  });

  test('21 leave one out', () => {
    expect(excerptOf(lines(21))).toContain('line 10\n… 1 line left out …\nline 12');
  });

  test('beyond what is counted, bytes are told instead', () => {
    const excerpt = excerptOf(lines(20_000), 65_536) ?? '';
    expect(excerpt).toMatch(/^line 1\n[\s\S]*line 10\n… 0\.2 MB left out …\nline 19991\n[\s\S]*line 20000$/);
  });
});

describe('characters', () => {
  test('at most 2,000, cut in the middle, the end kept', () => {
    const excerpt = excerptOf(`${'a'.repeat(3_000)}\n${'b'.repeat(3_000)}\nfailed: the reason\n`) ?? '';
    expect(excerpt.length).toBe(2_000);
    expect(excerpt).toMatch(/^a{800}\n… 4,020 characters left out …\nb+\nfailed: the reason$/);
  });

  test('long lines at both ends', () => {
    const excerpt = excerptOf(lines(50, 'x'.repeat(300))) ?? '';
    expect(excerpt.length).toBeLessThanOrEqual(2_000);
    expect(excerpt).toMatch(/^x{300} 1\n[\s\S]*…\n… 30 lines left out …\n…x[\s\S]* 50$/);
  });

  test('one line of 5 MB shows both its ends', () => {
    const excerpt = excerptOf(`start${'-'.repeat(5e6)}end`, 65_536) ?? '';
    expect(excerpt).toMatch(/^start-+\n… [\d,]+ characters left out …\n-+end$/);
    expect(excerpt.length).toBe(2_000);
  });

  test('a pair that makes one sign is never torn', () => {
    const excerpt = excerptOf(`a${'😀'.repeat(3_000)}`) ?? '';
    expect(Buffer.from(excerpt).toString()).toBe(excerpt);
  });
});

describe('what people read', () => {
  test('no colours, no control characters, progress lines in their last state', () => {
    const printed =
      '\u001b[1mbold\u001b[0m \u001b]8;;https://a.test\u0007link\u001b]8;;\u0007\r\n 10%\r 50%\r100%\nbell\u0007 nul\u0000 tab\t|\u202e!\n\u001b[2K\rlast\r\n';
    expect(excerptOf(printed)).toBe('bold link\n100%\nbell nul tab\t|!\nlast');
  });

  test('bytes that are no UTF-8 are replaced', () => {
    expect(excerptOf(Buffer.from([0x61, 0xff, 0x62, 0x0a]))).toBe('a\ufffdb');
  });

  test('a progress bar of 2 MB is its last state', () => {
    const bar = Array.from({ length: 150_000 }, (_, at) => `\r${at} of 150000`).join('');
    expect(excerptOf(`${bar}\n`, 65_536)).toBe('149999 of 150000');
  });

  test('only blank lines are nothing to read', () => {
    expect(excerptOf('\n \n\r\n')).toBeNull();
    expect(excerptOf('')).toBeNull();
  });
});

test('law: within its limits, both ends kept, the same for every chunking', () => {
  const line = fc.string({ unit: fc.constantFrom(...'abc é\r'), maxLength: 120 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 400 }), fc.integer({ min: 1, max: 5_000 }), (printed, chunk) => {
      const text = printed.join('\n');
      const excerpt = excerptOf(text, chunk);
      expect(excerpt).toBe(excerptOf(text, 65_536));
      expect((excerpt ?? '').length).toBeLessThanOrEqual(2_000);
      expect((excerpt ?? '').split('\n').length).toBeLessThanOrEqual(21);
      const last = printed
        .map((one) => one.replace(/\r+$/, '').split('\r').at(-1) ?? '')
        .join('\n')
        .trimEnd();
      expect((excerpt ?? '').endsWith(last.split('\n').at(-1) ?? '')).toBe(true);
    }),
    { numRuns: 100 },
  );
});
