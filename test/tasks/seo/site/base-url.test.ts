import { expect, test } from 'vitest';
import { systemClock } from '../../../../src/system/clock.ts';
import { findBaseUrl } from '../../../../src/tasks/seo/site/base-url.ts';
import { type SiteFiles, sitemap } from '../support.ts';

const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;

test.each<[name: string, files: SiteFiles, base: string | undefined]>([
  ['the home page', { 'index.html': canonical('https://x.example/docs/') }, 'https://x.example/docs/'],
  ['the home page by its file', { 'index.html': canonical('https://x.example/index.html') }, 'https://x.example/'],
  ['another page', { 'index.html': '<p>', 'a/b.html': canonical('https://x.example/a/b.html') }, 'https://x.example/'],
  ['a page without ending', { 'a/b.html': canonical('https://x.example/docs/a/b') }, 'https://x.example/docs/'],
  ['a page in a folder', { 'a/index.html': canonical('https://x.example/docs/a') }, 'https://x.example/docs/'],
  ['a canonical that does not fit its file', { 'a.html': canonical('https://x.example/b') }, undefined],
  ['a relative canonical', { 'index.html': canonical('/') }, undefined],
  [
    'robots.txt',
    { 'robots.txt': 'Sitemap: https://x.example/docs/map.xml', 'map.xml': sitemap('') },
    'https://x.example/docs/',
  ],
  ['the sitemap', { 'sitemap.xml': sitemap('a.html', '') }, 'https://site.example/'],
  ['nothing', { 'index.html': '<p>' }, undefined],
  ['a broken escape', { '100%.html': canonical('https://x.example/%E0%A4%A') }, undefined],
])('the base from %s', async (_name, files, base) => {
  const read = async (name: string): Promise<Buffer> => Buffer.from(files[name] ?? '');
  expect((await findBaseUrl(Object.keys(files).sort(), read, systemClock))?.href).toBe(base);
});
