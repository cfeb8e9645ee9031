import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/system/clock.ts';
import { parseHtml } from '../../../../src/tasks/seo/page/parse-html.ts';
import { elementsOf } from '../../../../src/tasks/seo/page/tree.ts';

// The time limit has a test of its own; here a slow machine must not be mistaken for a tangled page.
const stoppedClock = { ...systemClock, monotonic: () => 0 };

test.each([
  ['deep nesting', '<div>'.repeat(3_000), 'too deep'],
  ['endless elements', '<br>'.repeat(3_000), 'too many elements'],
  [
    'formatting that multiplies',
    `<p>${Array.from({ length: 300 }, (_, at) => `<font size=${at}>`).join('')}</p>${'<p>x</p>'.repeat(3_000)}`,
    'too many elements',
  ],
])('%s is refused before it hurts', (_name, html, refused) => {
  expect(parseHtml(html, stoppedClock, { depth: 512, elements: 2_000, ms: 1 })).toEqual({ refused });
});

test('a tag of very many attributes is given up when its time is over', () => {
  const attributes = Array.from({ length: 8_000 }, (_, at) => ` a${at}`).join('');
  let now = 0;
  const clock = { ...systemClock, monotonic: () => (now += 6_000) };
  expect(parseHtml(`<p${attributes}>`, clock)).toEqual({ refused: 'too slow' });
});

test('a text fed in pieces gives the same tree, with the same places, as one fed whole', () => {
  const long = fc
    .array(fc.constantFrom('<p class="x">', 'word ', '😀', '<b>é</b>', '\r\n', '&amp;', '<!-- c -->'), {
      minLength: 3,
      maxLength: 9,
    })
    .map((pieces) => `<p>${pieces.join('').repeat(600)}`);
  const shape = (root: Tree.Document): string =>
    JSON.stringify(elementsOf(root).map((it) => [it.tagName, it.sourceCodeLocation]));
  fc.assert(
    fc.property(long, (text) => {
      const parsed = parseHtml(text, stoppedClock);
      const whole = parse(text, { scriptingEnabled: false, sourceCodeLocationInfo: true });
      fc.pre('document' in parsed);
      expect('document' in parsed && shape(parsed.document)).toBe(shape(whole));
    }),
    { numRuns: 5 },
  );
});
