import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { BASE, lines, page, serve, tune } from '../support.ts';

test('a site that refuses the connection is one clear sentence', async () => {
  const free = createServer();
  const port = await new Promise<number>((resolve) =>
    free.listen(0, '127.0.0.1', () => resolve((free.address() as { port: number }).port)),
  );
  await new Promise((resolve) => free.close(resolve));
  await expect(tune('/', { site: `http://127.0.0.1:${port}` })).rejects.toMatchObject({
    code: 'unavailable',
    message: `The site http://127.0.0.1:${port}/ cannot be checked: 127.0.0.1:${port} refused the connection.`,
  });
});

test('a server that speaks something else is one clear sentence', async () => {
  const server = createServer((socket) => socket.end('SSH-2.0-nothing\r\n'));
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  onTestFinished(() => void server.close());
  await expect(tune('/', { site: `http://127.0.0.1:${port}` })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(
      /^The site http:\/\/127\.0\.0\.1:\d+\/ cannot be checked: 127\.0\.0\.1:\d+ could not be read/,
    ),
  });
});

test('a server that never answers is given up after ten seconds of the clock', async () => {
  const { url } = await serve(() => undefined);
  const clock = {
    now: () => 0,
    monotonic: () => 0,
    after: (ms: number, fn: () => void) => {
      const timer = ms === 10_000 ? setImmediate(fn) : undefined;
      return () => clearImmediate(timer);
    },
  };
  await expect(tune('/', { site: url }, { clock })).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('did not answer within 10 s'),
  });
});

test('a home page that moves to another origin is followed there, and said', async () => {
  const target = await serve({ '/': page(''), '/robots.txt': { status: 404 } });
  const { url } = await serve({ '/': { status: 301, headers: { location: target.url } } });
  const report = await tune('/', { site: url });
  expect(report.checked.pages).toBe(1);
  expect(report.notes[0]).toBe(`${url.slice(0, -1)} redirects to ${target.url.slice(0, -1)}; that site was checked.`);
});

test("absolute URLs of the public base are the copy's own", async () => {
  const body = `<h1>Home</h1><a href="${BASE}gone">x</a>`;
  const { url, asked } = await serve({ '/': page('', { body }) });
  const report = await tune('/', { site: url, 'base-url': BASE });
  expect(asked.map((it) => it.path)).toContain('/gone');
  expect(lines(report)).toContain(`error seo/broken-link ${url}:16:16`);
});

test('a server that mistreats HEAD is asked again before a file is called broken', async () => {
  const { url } = await serve((request, response) => {
    const isFile = request.url === '/x.js';
    if (isFile && request.method === 'HEAD') return void response.writeHead(405).end();
    response.writeHead(isFile || request.url === '/' ? 200 : 404, {
      'content-type': isFile ? 'text/javascript' : 'text/html',
    });
    response.end(isFile ? 'x' : page('', { head: '<script src="/x.js"></script>' }));
  });
  const found = lines(await tune('/', { site: url })).filter((line) => line.includes('broken-file'));
  expect(found).toEqual([`error seo/broken-file ${url}:11:3`]);
});

test('without --dry-run a URL is checked and the report says it cannot be repaired', async () => {
  const { url } = await serve({ '/': page('', { title: '' }) });
  const report = await tune('/', { site: url });
  expect(report.diff).toBeUndefined();
  expect(report.notes).toContain(
    'Pages behind a URL cannot be repaired; give the built folder with --site to have them repaired.',
  );
});

test('the X-Robots-Tag header hides a page as the meta does', async () => {
  const headers = { 'content-type': 'text/html', 'x-robots-tag': 'noindex' };
  const { url } = await serve({ '/': { headers, body: page('', { description: '', canonical: '' }) } });
  const found = lines(await tune('/', { site: url }));
  expect(found.filter((line) => /canonical|description/.test(line))).toEqual([]);
});

test('a charset the server names wrongly is found', async () => {
  const headers = { 'content-type': 'text/html; charset=iso-8859-1' };
  const { url } = await serve({ '/': { headers, body: page('', { body: '<h1>café</h1>' }) } });
  expect((await tune('/', { site: url })).findings.map((it) => it.message)).toContain(
    'The server says charset "iso-8859-1" and the page says "utf-8".',
  );
});
