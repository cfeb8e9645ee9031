import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/system/clock.ts';
import { readPage } from '../../../../src/tasks/seo/page/read-page.ts';
import { describe, wordsFromFileName } from '../../../../src/tasks/seo/repair/wording.ts';

test.each([
  ['img/team-photo_2x.jpg', 'team photo'],
  ['/a/RedTeaPot.PNG?v=3#x', 'Red Tea Pot'],
  ['caf%C3%A9-terrasse.webp', 'café terrasse'],
  ['logo@2x.png', 'logo'],
  ['sunset-1200x630.jpg', 'sunset'],
  ['DSC_0042.jpg', undefined],
  ['3f2a9c81be77.png', undefined],
  ['a1b2c3.png', undefined],
  ['data:image/png;base64,AAAA', undefined],
  ['%E0%A4%A.png', undefined],
  ['', undefined],
])('%s says %s', (src, words) => {
  expect(wordsFromFileName(src)).toBe(words);
});

test.each([
  ['<p></p><p>Short.</p>', 'Short.'],
  [`<p>Short.</p><p>${'word '.repeat(12)}</p>`, 'word '.repeat(12).trim()],
  [`<p>${'word, '.repeat(60)}</p>`, `${'word, '.repeat(25).slice(0, -2)}…`],
  ['<h1>No paragraph</h1>', undefined],
])('the description of %s', (html, description) => {
  const read = readPage({ address: 'http://x/', place: 'x', bytes: Buffer.from(html), cut: false }, systemClock);
  expect('page' in read && describe(read.page)).toBe(description);
});
