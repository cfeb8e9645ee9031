import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE, check, goodSite, lines, page, ROBOTS, serve, sitemap, tune } from '../support.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import { SERVER_FAULTS } from './server-faults.ts';
import { SITE_FAULTS } from './site-faults.ts';

test('a site without fault has no findings', async () => {
  const report = await check(goodSite(), { strict: true });
  expect(report).toMatchObject({ failed: false, findings: [], notes: [], checked: { pages: 2 } });
});

describe('one fault in a folder is found once, at its place', () => {
  test.each([...PAGE_FAULTS, ...SITE_FAULTS])('%s', async (_name, files, found) => {
    expect(lines(await check(goodSite(files)))).toEqual(found);
  });
});

describe('one fault on a server is found', () => {
  test.each(SERVER_FAULTS)('%s', async (_name, routes, found) => {
    const home = page('', { body: '<h1>Home</h1>\n<p>Words.</p>\n<a href="/x">x</a>' });
    const text = { 'content-type': 'text/plain' };
    const { url } = await serve({
      '/': home,
      '/card.png': { headers: { 'content-type': 'image/png' } },
      '/robots.txt': { headers: text, body: ROBOTS },
      '/sitemap.xml': { headers: { 'content-type': 'application/xml' }, body: sitemap('') },
      ...routes,
    });
    const report = await tune('/', { site: url, 'base-url': BASE, 'dry-run': true });
    expect(lines(report).map((line) => line.replace(url, '/'))).toEqual(found);
  });
});

test('every rule of the source has a case above', () => {
  const folder = join(import.meta.dirname, '../../../../src/tasks/seo');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = sources.flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').match(/(?<=')seo\/[a-z\d-]+(?=')/g) ?? [],
  );
  const templated = ['seo/duplicate-title', 'seo/duplicate-description'];
  const covered = [...PAGE_FAULTS, ...SITE_FAULTS, ...SERVER_FAULTS].flatMap(([, , found]) =>
    found.map((line) => line.split(' ')[1]),
  );
  expect([...new Set(covered)].sort()).toEqual([...new Set([...named, ...templated])].sort());
});
