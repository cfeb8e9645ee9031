import { expect, test } from 'vitest';
import { createSystem } from '../../../../src/system/system.ts';
import { createFolderSite } from '../../../../src/tasks/seo/site/folder-site.ts';
import { folderWith, lines, tune } from '../support.ts';

const names = ['index.html', 'a.html', 'sub/index.html', 'sub/deep.html', 'two words.html', 'style.css'];
const base = 'https://site.example/docs/';
const system = createSystem({ cwd: '/project' });
const site = createFolderSite(system, { folder: '/project/out', names, baseUrl: new URL(base) });
const { signal } = new AbortController();

test.each([
  ['', ''],
  ['index.html', ''],
  ['a.html', 'a.html'],
  ['a', 'a.html'],
  ['a?utm=1#x', 'a.html'],
  ['sub/', 'sub/'],
  ['sub/index.html', 'sub/'],
  ['sub/deep', 'sub/deep.html'],
  ['two%20words', 'two%20words.html'],
  ['style.css', 'style.css'],
  ['gone', 'gone'],
])('%s has the address %s', (written, address) => {
  expect(site.address(new URL(written, base).href)).toBe(base + address);
});

test.each(['https://other.example/docs/', 'https://site.example/', 'https://site.example/docsother/'])(
  '%s is not part of the site',
  (written) => {
    expect(site.address(written)).toBeUndefined();
  },
);

test('a folder without slash redirects, a missing path is missing, and nothing leads out of the folder', async () => {
  expect(await site.probe(`${base}sub`, signal)).toEqual({ kind: 'redirect', status: 301, to: `${base}sub/` });
  expect(await site.probe(`${base}gone`, signal)).toEqual({ kind: 'missing', status: 404 });
  expect(await site.read(`${base}..%2f..%2fetc%2fpasswd`, signal)).toEqual({ kind: 'missing', status: 404 });
  expect(await site.read(`${base}%E0%A4%A`, signal)).toEqual({ kind: 'missing', status: 404 });
});

test('a place is a path from the working directory', () => {
  expect(site.place(`${base}sub/`)).toBe('out/sub/index.html');
  expect(site.place(`${base}robots.txt`)).toBe('out/robots.txt');
});

test('a folder that is not there, a file, and a folder without pages are told apart', async () => {
  const cwd = await folderWith({ 'page.html': '<p>', 'empty/readme.txt': 'x' });
  const message = (site: string) => tune(cwd, { site }).catch((thrown) => `${thrown.code}: ${thrown.message}`);
  expect(await message('nowhere')).toBe(`usage: The folder ${cwd}/nowhere is not there.`);
  expect(await message('page.html')).toBe(`usage: The folder ${cwd}/page.html is a file, not a folder.`);
  expect(await message('empty')).toBe(`usage: The folder ${cwd}/empty holds no HTML page.`);
});

test('pages nobody links to are looked at too; hidden folders and packages are not part of the site', async () => {
  const cwd = await folderWith({
    'index.html': '<p>',
    'deep/er/lost.html': '<p>',
    '.git/x.html': '<p>',
    'node_modules/x.html': '<p>',
  });
  expect((await tune(cwd, { site: '.', 'dry-run': true })).checked.pages).toBe(2);
});

test('the site comes from SITE_BASE_URL where no flag names one', async () => {
  const cwd = await folderWith({ 'out/index.html': '<p>' });
  const env = { SITE_BASE_URL: 'out' };
  const report = await tune(cwd, { 'dry-run': true }, { env });
  expect(lines(report)).toContain('error seo/missing-title out/index.html');
});
