import { expect, test } from 'vitest';
import { parseSitemap } from '../../../../src/tasks/seo/crawl/sitemap-text.ts';

test('entries, with entities, CDATA, white space and other namespaces', () => {
  const { holds, lines } = parseSitemap(`<?xml version="1.0"?>
<urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc>
    https://x.example/?a=1&amp;b=2 </loc><image:image><image:loc>https://x.example/i.png</image:loc></image:image></url>
  <url><loc><![CDATA[https://x.example/two]]></loc></url>
</urlset>`);
  expect(holds).toBe('pages');
  expect(lines.map((line) => line.written)).toEqual(['https://x.example/?a=1&b=2', 'https://x.example/two']);
  expect(lines[1]?.at).toEqual({ line: 5, column: 13 });
});

test.each([
  ['an index', '<sitemapindex><sitemap><loc>x</loc></sitemap></sitemapindex>', 'sitemaps', 1],
  ['a page', '<!doctype html><html><loc>x</loc></html>', 'neither', 0],
  ['nothing', '', 'neither', 0],
  ['a torn file', '<urlset><url><loc>x</loc></url><url><loc>y', 'pages', 2],
])('%s', (_name, text, holds, count) => {
  const parsed = parseSitemap(text);
  expect([parsed.holds, parsed.lines.length]).toEqual([holds, count]);
});

test.each([
  ['2026', true],
  ['2026-01', true],
  ['2026-01-31', true],
  ['2026-01-31T10:00Z', true],
  ['2026-01-31T10:00:00.5+02:00', true],
  ['31.01.2026', false],
  ['2026-13-01', false],
  ['2026-01-31 10:00', false],
])('the date %s is good: %s', (date, good) => {
  const { badDates } = parseSitemap(`<urlset><url><lastmod>${date}</lastmod></url></urlset>`);
  expect(badDates.length === 0).toBe(good);
});
