import fc from 'fast-check';
import { slug } from 'github-slugger';
import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/tasks/dx-integrate/markdown/document.ts';

test('code knows its language and the line it begins on, wherever it stands', () => {
  const text = [
    '---',
    'title: x',
    '---',
    '```Bash title="x"',
    'one',
    '```',
    '- item',
    '',
    '  ~~~',
    '  two',
    '  ~~~',
    '',
    '> ```js',
    '> three',
    '> ```',
    '',
    'and `four`',
    '',
    '    five',
  ];
  expect(readDocument('a.md', text.join('\n')).code).toEqual([
    { kind: 'block', language: 'bash', text: 'one', line: 5 },
    { kind: 'block', language: undefined, text: 'two', line: 10 },
    { kind: 'block', language: 'js', text: 'three', line: 14 },
    { kind: 'inline', language: undefined, text: 'four', line: 17 },
    { kind: 'block', language: undefined, text: 'five', line: 19 },
  ]);
});

test('links of Markdown and HTML know their place', () => {
  const text =
    'x [a](one)\n\n<div>\n  <img src="two">\n</div>\n\ny <a href="three">z</a> <picture><source srcset="four 1x, five 2x"></picture>';
  expect(readDocument('a.md', text).links).toEqual([
    { url: 'one', image: false, line: 1, column: 3 },
    { url: 'two', image: true, line: 4, column: 3 },
    { url: 'three', image: false, line: 7, column: 3 },
    { url: 'four', image: true, line: 7, column: 34 },
    { url: 'five', image: true, line: 7, column: 34 },
  ]);
});

test('every heading has an anchor, and no two the same', () => {
  const title = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,9}[a-z]$/).filter((one) => slug(one) !== 'top');
  fc.assert(
    fc.property(fc.array(title), (titles) => {
      const { anchors } = readDocument('a.md', titles.map((one) => `## ${one}\n`).join('\n'));
      for (const one of titles) expect(anchors.has(slug(one))).toBe(true);
      expect(anchors.size).toBe(titles.length + ['', 'top'].length);
    }),
  );
});
