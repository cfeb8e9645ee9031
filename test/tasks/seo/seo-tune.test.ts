import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, folderWith, goodSite, page, tune } from './support.ts';

test("the repository's own site passes --strict with nothing to say", async () => {
  const cwd = join(import.meta.dirname, '../../..');
  const report = await tune(cwd, { site: 'docs/site', 'dry-run': true, strict: true });
  expect(report).toMatchObject({ failed: false, findings: [], notes: [], checked: { pages: 3 } });
});

test('errors fail, warnings fail only with --strict, notes never do', async () => {
  const failed = async (files: Parameters<typeof check>[0], strict: boolean): Promise<boolean> =>
    (await check(goodSite(files), strict ? { strict } : {})).failed;
  const [error, warning, note] = [
    { 'a.html': page('a.html', { title: '' }) },
    { 'a.html': page('a.html', { html: '<html>' }) },
    { 'robots.txt': undefined },
  ];
  expect(await Promise.all([failed(error, false), failed(warning, false), failed(note, false)])).toEqual([
    true,
    false,
    false,
  ]);
  expect(await Promise.all([failed(error, true), failed(warning, true), failed(note, true)])).toEqual([
    true,
    true,
    false,
  ]);
});

test('findings stand in the order of their places', async () => {
  const cwd = await folderWith({ 'b.html': '<h3>x</h3>', 'a.html': '<img src=x><img src=y>', 'c/d.html': '<p>' });
  const places = (await tune(cwd, { site: '.', 'dry-run': true })).findings.map((it) => [
    it.file,
    it.line ?? 0,
    it.column ?? 0,
  ]);
  const sorted = [...places].sort((one, other) => {
    const index = one.findIndex((part, at) => part !== other[at]);
    return index === -1 ? 0 : String(one[index]).padStart(9, '0') < String(other[index]).padStart(9, '0') ? -1 : 1;
  });
  expect(places.map((place) => place.join(':'))).toEqual(sorted.map((place) => place.join(':')));
  expect(places.length).toBeGreaterThan(15);
});

test('bad pages of every kind are findings, never a crash', async () => {
  const report = await check({
    ...goodSite(),
    'binary.html': Buffer.from([0, 1, 2, 0xff, 0xfe]),
    'empty.html': '',
    'huge.html': Buffer.alloc(10 * 2 ** 20, '<p>word</p>'),
    'deep.html': '<div>'.repeat(50_000),
    'sitemap.xml': Buffer.from([0x1f, 0x8b, 0, 0]),
  });
  const refused = report.findings
    .filter((it) => it.rule === 'seo/page-not-judged')
    .map((it) => `${it.file}: ${it.message}`);
  expect(refused).toMatchInlineSnapshot(`
    [
      "binary.html: The page is not HTML but binary data, and was not judged.",
      "deep.html: The page is nested more than 512 elements deep and was not judged.",
      "empty.html: The page is not HTML: it holds no tag, and was not judged.",
      "huge.html: The page is larger than 5 MB and was not judged.",
    ]
  `);
});
