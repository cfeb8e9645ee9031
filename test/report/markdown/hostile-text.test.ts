import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarkdown, runMarkdown } from '../../../src/report/markdown/run-markdown.ts';
import { code, fenced, linked, plain } from '../../../src/report/markdown/shown.ts';
import { toRecord } from '../../../src/run/record.ts';
import { storyTeller, tell } from '../../support/run-stories.ts';
import { nodesOf, textOf, treeOf } from './markdown-tree.ts';

const JOINER = '\u200d';
const OURS = /^<\/?(?:details|summary|code|br)(?: open)?>$/;

const piece = fc.constantFrom(
  ...['|', '\\', '\\|', '`', '``', '```', '~~~', '\n', '\r\n', '\r', '\t', ' ', '    ', '*', '_', '**x**', '~~x~~'],
  ...['<', '>', '<b>', '</details>', '<!--', '-->', '<img src=x onerror=alert(1)>', '&', '&lt;', '&#64;', '<br>'],
  ...['@octocat', '@acme/team', '#12', 'GH-7', 'acme/site#3', ':tada:', '[x](javascript:alert(1))', '![x](y)', '[^1]'],
  ...[
    '# h',
    '- item',
    '1. item',
    '+ item',
    '> quote',
    '---',
    '===',
    '| a | b |',
    '$x$',
    '%%',
    '::error::x',
    '##[error]',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '𝔘',
    '日本',
    'end',
    'click',
    '"',
    ';',
    ':',
  ],
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

/** A run in which everything a person or a command chooses is this text. */
function runOf(text: string): ReturnType<typeof toRecord> {
  const failed = { status: 'failed', exit_code: 1, log_excerpt: text, message: `said ${text}` } as const;
  const waits = { status: 'awaiting_approval', message: text, outputs_uri: text, approval_state: 'pending' } as const;
  // Names of tasks become names of files.
  const name = Buffer.from(text).toString();
  const story = storyTeller(['a', 'b', 'c'], { plan: { name: text, path: text, digest: 'd' }, run_id: text })
    .expands('a', name)
    .starts(`a[${name}]`)
    .after(1)
    .ends(`a[${name}]`, failed)
    .starts('b')
    .after(1)
    .ends('b', { ...waits, exit_code: null })
    .ends('c', { status: 'skipped', message: text })
    .event({ type: 'note', at: '2026-03-04T02:31:51Z', level: 'warning', message: text, task: text });
  return toRecord(tell(story.ending('failed')));
}

describe('hostile text', () => {
  it('changes nothing of how a report is built, calls nobody and brings no HTML', () =>
    fc.assert(
      fc.property(hostile, (text) => {
        for (const markdown of [runMarkdown, commentMarkdown].map((print) =>
          print(runOf(text), { resumedFrom: text }),
        )) {
          const tree = treeOf(markdown);
          expect(tree.children.filter(({ type }) => type === 'table')).toHaveLength(1);
          expect(nodesOf(tree, 'tableRow').map(({ children }) => children.length)).toEqual([6, 6, 6, 6]);
          expect(nodesOf(tree, 'heading').map(({ depth }) => depth)).toEqual([2, 3, 3]);
          expect(nodesOf(tree, 'list').map(({ children }) => children.length)).toEqual([1, 1]);
          const elements = nodesOf(tree, 'html').flatMap(({ value }) => value.match(/<[^>]*>?/g) ?? []);
          for (const element of elements) expect(element).toMatch(OURS);
          expect(nodesOf(tree, 'image')).toEqual([]);
          expect(nodesOf(tree, 'thematicBreak')).toEqual([]);
          expect(nodesOf(tree, 'link')).toEqual([]);
          const read = nodesOf(tree, 'text').map(textOf).join('\n');
          expect(read).not.toMatch(/@[\w]|#\d|GH-\d|:tada:/);
        }
      }),
      { numRuns: 100 },
    ));

  it('is read as it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 30 }), (text) => {
        const shown = text.replace(/\p{Cc}/gu, '').trim();
        fc.pre(shown !== '' && !text.includes('\x1b') && !/[\t\n\r]/.test(text));
        const table = treeOf(`| a | b |\n| --- | --- |\n| ${plain(text)} | ${code(text)} |\n`);
        const cells = nodesOf(table, 'tableCell')
          .slice(2)
          .map((cell) => textOf(cell).replaceAll(JOINER, ''));
        expect(cells).toEqual([shown, shown]);
      }),
      { numRuns: 200 },
    ));

  it('ends no block of code', () =>
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const tree = treeOf(`${fenced(`${one}\n${other}`)}\n`);
        expect(tree.children.map(({ type }) => type)).toEqual(['code']);
      }),
    ));

  it.each([
    ['javascript:alert(1)', '`javascript:alert(1)`'],
    ['file:///tmp/report.md', '`file:///tmp/report.md`'],
    ['https://github.com/acme/site/pull/7', '[pull request 7](https://github.com/acme/site/pull/7)'],
    ['https://a.example/x)|(y`_z', '[a.example/x)&#124;(y%60_z](https://a.example/x%29%7C%28y%60%5Fz)'],
    ['https://a.example/"><script>', '[a.example/%22%3E%3Cscript%3E](https://a.example/%22%3E%3Cscript%3E)'],
    ['http://', '`http://`'],
  ])('%s leads nowhere else', (address, markdown) => expect(linked(address)).toBe(markdown));

  it('of any length leaves room for the rest', () => {
    for (const text of ['x'.repeat(1e6), '\u0301'.repeat(1e6), '日'.repeat(1e6), '<'.repeat(1e6), '`'.repeat(1e6)]) {
      expect(plain(text).length).toBeLessThan(20_000);
      expect(runMarkdown(runOf(text), { budgetBytes: 100_000 }).length).toBeLessThan(100_000);
    }
  });
});
