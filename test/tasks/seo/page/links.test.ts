import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/system/clock.ts';
import { linksOf } from '../../../../src/tasks/seo/page/links.ts';
import { readPage } from '../../../../src/tasks/seo/page/read-page.ts';

function links(html: string): string[] {
  const body = { address: 'https://x.example/docs/page', place: 'x', bytes: Buffer.from(html), cut: false };
  const read = readPage(body, systemClock);
  if (!('page' in read)) throw new Error(read.refused);
  return linksOf(read.page).map((link) =>
    [link.to, link.url ?? `not a URL: ${link.written}`, link.fragment].filter(Boolean).join(' '),
  );
}

test.each([
  ['<a href="a">', ['page https://x.example/docs/a']],
  ['<a href=" a#b%20c ">', ['page https://x.example/docs/a b c']],
  ['<base href="/other/"><a href="a">', ['page https://x.example/other/a']],
  ['<a href="https://[">', ['page not a URL: https://[']],
  ['<a href="mailto:a@b.example"><a href="javascript:x()"><a href="">', []],
  ['<area href="a"><iframe src="b"></iframe>', ['page https://x.example/docs/a', 'page https://x.example/docs/b']],
  [
    '<img src="a.png" srcset="b.png 1x, c,d.png 2x"><video poster="p.png" src="v.mp4"></video>',
    ['a.png', 'b.png', 'c,d.png', 'v.mp4', 'p.png'].map((it) => `file https://x.example/docs/${it}`),
  ],
  [
    '<link rel="stylesheet" href="s.css"><link rel="preconnect" href="https://c.example">',
    ['file https://x.example/docs/s.css'],
  ],
  [
    '<link rel="alternate" href="feed.xml"><link rel="canonical" href="x"><link rel="alternate" hreflang="de" href="de">',
    ['page https://x.example/docs/feed.xml'],
  ],
  ['<template><a href="a"></a></template><noscript><a href="b"></a></noscript>', ['page https://x.example/docs/b']],
  ['<p><constructor src="x"><toString href="y">', []],
])('%s', (html, found) => {
  expect(links(html)).toEqual(found);
});
