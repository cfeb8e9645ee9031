import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodingFor } from '../../../src/api/ui/compress.ts';
import { findUiFolder } from '../../../src/api/ui/find-folder.ts';
import { asUiFile } from '../../../src/api/ui/load-files.ts';
import { PAGE_SEGMENTS, wayBack } from '../../../src/api/ui/page-address.ts';
import { createFolder } from '../../support/cli.ts';
import { describeOnEach } from '../../support/database.ts';
import { textOf } from '../../support/pages.ts';
import { callUrl, startTaskApi } from '../../support/task-api.ts';

const SCRIPT = `export const text = '${'many words '.repeat(500)}';\n`;

/** A built dashboard as small as it can be. */
function folderOfPages(): string {
  const folder = join(createFolder(), 'dashboard');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head><title>t</title></head></html>');
  writeFileSync(join(folder, 'assets/index-1.js'), SCRIPT);
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  return folder;
}

describeOnEach('the dashboard over HTTP', (fresh) => {
  it('answers the page at every address of a page, with the way back', async () => {
    const { url } = await startTaskApi(await fresh(), { ui: { folder: folderOfPages() }, anonymous: [] });
    for (const [path, way] of [
      ['', './'],
      ['runs', './'],
      ['runs/a%2Fb/2', '../../'],
      ['tasks/7', '../'],
      ['runs/', '../'],
    ]) {
      const { status, headers, body } = await callUrl('GET', `${url}/ui/${path}`);
      expect([path, status, headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body).toContain(`<head><base href="${way}">`);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('leads to its own folder, and answers nothing else', async () => {
    const { url } = await startTaskApi(await fresh(), { ui: { folder: folderOfPages() } });
    const bare = await fetch(`${url}/ui?plan=a`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([308, 'ui/?plan=a']);
    for (const path of [
      'secret.txt',
      'assets/none.js',
      'assets/',
      'other',
      'index.html',
      '..%2fsecret.txt',
      'assets/..%2f..%2fx',
    ]) {
      expect([path, (await callUrl('GET', `${url}/ui/${path}`)).status]).toEqual([path, 404]);
    }
    const posted = await callUrl('POST', `${url}/ui/runs`);
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await callUrl('HEAD', `${url}/ui/`);
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('sends files packed as the caller takes them, once', async () => {
    const { url } = await startTaskApi(await fresh(), { ui: { folder: folderOfPages() } });
    const file = `${url}/ui/assets/index-1.js`;
    const raw = async (accepted: string) => {
      const response = await fetch(file, { headers: { 'accept-encoding': accepted } });
      return {
        encoding: response.headers.get('content-encoding'),
        text: await response.text(),
        etag: response.headers.get('etag'),
      };
    };
    const answers = [await raw('gzip, br'), await raw('gzip'), await raw('identity')];
    expect(answers.map(({ encoding }) => encoding)).toEqual(['br', 'gzip', null]);
    expect(answers.map(({ text }) => text)).toEqual([SCRIPT, SCRIPT, SCRIPT]);
    expect(new Set(answers.map(({ etag }) => etag)).size).toBe(3);
    const { status, headers } = await callUrl('GET', file, undefined, {
      'accept-encoding': 'gzip',
      'if-none-match': answers[1]?.etag ?? '',
    });
    expect([status, headers.get('cache-control')]).toEqual([304, 'public, max-age=31536000, immutable']);
  });

  it('says so where it was not built, and is absent where it is not wanted', async () => {
    const empty = await startTaskApi(await fresh(), { ui: { folder: createFolder() } });
    const { status, body } = await empty.call('GET', '/ui/');
    expect([status, body.detail]).toEqual([
      503,
      'The dashboard is not built here: "npm run build" makes it. The API itself works without it.',
    ]);
    const without = await startTaskApi(await fresh(), { ui: false });
    expect((await without.call('GET', '/ui/')).status).toBe(404);
  });
});

describe('the files of the dashboard', () => {
  it.each([
    ['dist/cli.js', ''],
    ['dist/chunks/x.js', 'chunks'],
    ['dist/lib/api/ui/find-folder.js', 'lib/api/ui'],
  ])('are found from %s', (_name, way) => {
    const dist = join(folderOfPages(), '..');
    expect(findUiFolder(join(dist, way))).toBe(join(dist, 'dashboard'));
    expect(findUiFolder(join(createFolder(), way))).toBeUndefined();
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['GZIP', 'identity'],
    ['brotli', 'identity'],
    ['gzip;q=0.5', 'gzip'],
    ['', 'identity'],
  ])('are packed for "%s" as %s', (accepted, encoding) => {
    expect(encodingFor(asUiFile(Buffer.alloc(2_000), 'a.js'), accepted)).toBe(encoding);
    expect(encodingFor(asUiFile(Buffer.alloc(2_000), 'a.png'), accepted)).toBe('identity');
    expect(encodingFor(asUiFile(Buffer.alloc(20), 'a.js'), accepted)).toBe('identity');
  });

  it('are packed so that they can be unpacked', async () => {
    const { createPacker } = await import('../../../src/api/ui/compress.ts');
    const file = asUiFile(Buffer.from(SCRIPT), 'a.js');
    const pack = createPacker();
    expect(brotliDecompressSync(await pack(file, 'br')).toString()).toBe(SCRIPT);
    expect(gunzipSync(await pack(file, 'gzip')).toString()).toBe(SCRIPT);
    expect(await pack(file, 'br')).toBe(await pack(file, 'br'));
  });
});

it('the server knows the address of every page of the dashboard, and every way back', () => {
  const paths = [...textOf('src/dashboard/shell/routes/pages.ts').matchAll(/path: '\/([^/']*)/g)].map(
    ([, segment]) => segment,
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((segment) => !PAGE_SEGMENTS.includes(segment ?? ''))).toEqual([]);
  expect(['', 'runs', 'runs/a', 'runs/a/1'].map(wayBack)).toEqual(['./', './', '../', '../../']);
});
