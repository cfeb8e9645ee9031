import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../../src/system/clock.ts';
import { readPage } from '../../../../src/tasks/seo/page/read-page.ts';
import { withInsertions } from '../../../../src/tasks/seo/repair/insertion.ts';
import { repairPage } from '../../../../src/tasks/seo/repair/repair-page.ts';

const context = { publicUrl: 'https://x.example/"a&b"/', siteLanguages: new Set<string>() };

function repaired(html: string) {
  const read = readPage(
    { address: 'https://x.example/', place: 'x', bytes: Buffer.from(html), cut: false },
    systemClock,
  );
  return 'page' in read ? { source: read.page.source, ...repairPage(read.page, context, systemClock) } : undefined;
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<!doctype html>',
      '<html>',
      '<HTML lang="">',
      '<head>',
      '</head>',
      '<body>',
      '</body>',
      '</html>',
      '\n  ',
      '\r\n',
      '\t',
    ],
    ...[
      '<title>',
      '</title>',
      '<h1>',
      '</h1>',
      '<p>',
      '</p>',
      '<meta name="description" content="">',
      "<meta name='description' content=''>",
    ],
    ...[
      '<meta charset="utf-8">',
      '<link rel="canonical" href="/">',
      '<img src="team-photo.jpg">',
      '<IMG/src=tea-cup.png>',
      '<image src="tea-cup.png">',
    ],
    ...[
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
      '<table>',
      '<template>',
      '</template>',
      '<noscript>',
      '</noscript>',
    ],
    ...[
      '<b>',
      '</b>',
      '<a href="x">',
      '<div>',
      '</div>',
      '<style>',
      '</style>',
      '<frameset>',
      '<select>',
      '<textarea>',
      '&amp',
      '&lt;',
      '"',
      "'",
      '<',
      '>',
      '😀',
      '\ufeff',
    ],
  ),
  fc.string({ maxLength: 8, unit: 'grapheme' }),
);
const html = fc.array(piece, { maxLength: 25 }).map((pieces) => `<p>${pieces.join('')}`.slice(3));

describe('whatever the page', () => {
  test('the repair only inserts: without its insertions the page is what it was, byte for byte', () => {
    fc.assert(
      fc.property(html, (source) => {
        const result = repaired(source);
        if (!result || 'unsafe' in result) return;
        let rest = result.text;
        const placed = [...result.insertions].sort((one, other) => one.offset - other.offset);
        let kept = '';
        let at = 0;
        for (const { offset, text } of placed) {
          kept += rest.slice(0, offset - at);
          rest = rest.slice(offset - at);
          expect(rest.startsWith(text)).toBe(true);
          rest = rest.slice(text.length);
          at = offset;
        }
        expect(kept + rest).toBe(result.source);
      }),
      { numRuns: 400 },
    );
  });

  test('a second repair has nothing to do', () => {
    fc.assert(
      fc.property(html, (source) => {
        const first = repaired(source);
        if (!first || 'unsafe' in first) return;
        expect(repaired(first.text)).toMatchObject({ text: first.text, insertions: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('what a browser shows of the body is the same', () => {
    const shown = (source: string): string =>
      serialize(parse(source, { scriptingEnabled: false }))
        .replace(/^.*?<body/s, '<body')
        .replaceAll(/ alt="[^"]*" data-review="alt"/g, '')
        .replaceAll(/\s+/g, '');
    fc.assert(
      fc.property(html, (middle) => {
        const source = `<!doctype html><html><head><meta charset="utf-8"></head><body>${middle}`;
        const result = repaired(source);
        if (!result || 'unsafe' in result || /description|<title|<meta/.test(middle)) return;
        expect(shown(result.text)).toBe(shown(source));
      }),
      { numRuns: 200 },
    );
  });
});

test('insertions at one place keep their order', () => {
  const at = (offset: number, text: string) => ({ what: 'x', offset, text });
  expect(withInsertions('ab', [at(1, '1'), at(0, '0'), at(1, '2')])).toBe('0a12b');
});
