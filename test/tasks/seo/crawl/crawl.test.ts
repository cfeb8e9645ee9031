import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Clock, systemClock } from '../../../../src/system/clock.ts';
import { lines, page, type Route, serve, tune } from '../support.ts';

const text = (body: string): Route => ({ headers: { 'content-type': 'text/plain' }, body });
const linked = (path: string, ...to: string[]): string =>
  page(path, { body: `<h1>Page</h1>${to.map((it) => `<a href="${it}">x</a>`).join('\n')}` });
const paths = (asked: { path: string }[]): string[] => asked.map((it) => it.path);
/** A home page that leads to /1, which leads to /2, and so on. */
const chain = (length: number): Record<string, Route> =>
  Object.fromEntries(
    Array.from({ length }, (_, at) => [at === 0 ? '/' : `/${at}`, linked(String(at), `/${at + 1}`)] as const),
  );

describe('limits', () => {
  test('--max-pages stops the crawl and says what is left', async () => {
    const { url, asked } = await serve(chain(9));
    const report = await tune('/', { site: url, 'max-pages': '3' });
    expect(report.checked.pages).toBe(3);
    expect(paths(asked)).not.toContain('/3');
    expect(report.notes.join('\n')).toMatch(/^1 address not looked at: limits are 3 pages/m);
  });

  test('--max-depth counts links from the home page', async () => {
    const { url, asked } = await serve(chain(9));
    const report = await tune('/', { site: url, 'max-depth': '2' });
    expect(report.checked.pages).toBe(3);
    expect(paths(asked)).not.toContain('/3');
  });

  test('a link that was not looked at is not called broken', async () => {
    const { url } = await serve(chain(9));
    const report = await tune('/', { site: url, 'max-depth': '0' });
    expect(lines(report).filter((line) => line.includes('broken-link'))).toEqual([]);
  });

  test('--timeout ends a crawl whose server hangs', async () => {
    let timeIsOver = (): void => undefined;
    const clock: Clock = {
      ...systemClock,
      after: (ms, fn) => {
        if (ms !== 300) return systemClock.after(ms, fn);
        timeIsOver = fn;
        return () => undefined;
      },
    };
    const { url } = await serve((request, response) => {
      if (request.url === '/hang') return timeIsOver();
      response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(request.url === '/' ? linked('', '/hang') : '');
    });
    const report = await tune('/', { site: url, timeout: '300ms' }, { clock });
    expect(report.checked.pages).toBe(1);
    expect(report.notes).toContain('The crawl was stopped after 0.3 s (--timeout).');
    expect(lines(report).filter((line) => line.includes('broken-link'))).toEqual([]);
  });

  test('a page of 10 MB is not judged and not read to its end', async () => {
    let sent = 0;
    const { url } = await serve((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' });
      if (request.url !== '/' || request.method === 'HEAD') return void response.end();
      const more = (): void => {
        while (sent < 100e6 && !response.destroyed) {
          sent += 65_536;
          if (!response.write('<p>word</p>'.repeat(6000).slice(0, 65_536))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const report = await tune('/', { site: url });
    expect(report.findings.map((it) => it.message)).toContain('The page is larger than 5 MB and was not judged.');
    expect(sent).toBeLessThan(50e6);
  });

  test('two looks at a site are the same, whatever answers first', async () => {
    let turn = 0;
    const { url } = await serve((request, response) => {
      const pages: Record<string, string> = { '/': linked('', ...Array.from({ length: 9 }, (_, at) => `/p${at}`)) };
      const body = pages[request.url ?? ''] ?? (/^\/p\d$/.test(request.url ?? '') ? '<h3>x</h3>' : undefined);
      turn += 1;
      const answer = (): void => {
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body);
      };
      if (turn % 3 === 0) setImmediate(answer);
      else answer();
    });
    const [one, other] = [
      await tune('/', { site: url, 'max-pages': '5' }),
      await tune('/', { site: url, 'max-pages': '5' }),
    ];
    expect(one).toEqual(other);
    expect(one.findings.length).toBeGreaterThan(10);
  });
});

describe('manners', () => {
  test('what robots.txt forbids is not asked for', async () => {
    const { url, asked } = await serve({
      '/': linked('', '/open', '/closed/x'),
      '/open': linked('open'),
      '/closed/x': linked('closed/x'),
      '/robots.txt': text('User-agent: *\nDisallow: /closed/\n'),
    });
    const report = await tune('/', { site: url });
    expect(paths(asked)).toContain('/open');
    expect(paths(asked)).not.toContain('/closed/x');
    expect(report.notes).toContain('1 address left out because robots.txt asks for it.');
  });

  test('a robots.txt that forbids all: nothing is asked, and that is a note', async () => {
    const { url, asked } = await serve({ '/': linked(''), '/robots.txt': text('User-agent: *\nDisallow: /\n') });
    const report = await tune('/', { site: url, strict: true, 'dry-run': true });
    expect(new Set(paths(asked))).toEqual(new Set(['/robots.txt']));
    expect(report).toMatchObject({ failed: false, checked: { pages: 0 } });
    expect(report.notes[0]).toBe('robots.txt forbids the home page, so little or nothing was looked at.');
  });

  test('rules for this robot by name come before those for all', async () => {
    const robots = text('User-agent: *\nDisallow: /\n\nUser-agent: orchestrator-action\nDisallow: /no\n');
    const { url } = await serve({ '/': linked('', '/no'), '/no': linked('no'), '/robots.txt': robots });
    expect((await tune('/', { site: url })).checked.pages).toBe(1);
  });

  test('every request names its sender, and no more than four run at once', async () => {
    let running = 0;
    let most = 0;
    const links = Array.from({ length: 20 }, (_, at) => `/p${at}`);
    const { url, asked } = await serve((request, response) => {
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => {
        running -= 1;
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(request.url === '/' ? linked('', ...links) : '<p>');
      });
    });
    await tune('/', { site: url });
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((it) => !it.agent.startsWith('orchestrator-action'))).toEqual([]);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('a crawl delay is kept, one request at a time', async () => {
    const { url } = await serve({
      '/': linked('', '/1', '/2'),
      '/1': linked('1'),
      '/2': linked('2'),
      '/robots.txt': text('User-agent: *\nCrawl-delay: 0.05\n'),
    });
    const start = performance.now();
    expect((await tune('/', { site: url })).checked.pages).toBe(3);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test('other sites are never asked', async () => {
    const other = await serve({ '/': 'x' });
    const { url } = await serve({ '/': linked('', other.url, 'mailto:a@b.example', 'tel:1', 'data:,x') });
    const report = await tune('/', { site: url });
    expect(other.asked).toEqual([]);
    expect(report.notes).toContain('1 link to other sites not followed.');
  });
});

test('pages known only from the sitemap are looked at, over an index and gzip', async () => {
  const { url, asked } = await serve((request, response) => {
    const host = `http://${request.headers.host}`;
    const answers: Record<string, [string, string | Buffer]> = {
      '/': ['text/html', page('', { canonical: '' })],
      '/robots.txt': ['text/plain', `Sitemap: ${host}/index.xml`],
      '/index.xml': ['application/xml', `<sitemapindex><sitemap><loc>${host}/s.xml.gz</loc></sitemap></sitemapindex>`],
      '/s.xml.gz': ['application/gzip', gzipSync(`<urlset><url><loc>${host}/only</loc></url></urlset>`)],
      '/only': ['text/html', linked('only')],
    };
    const [type, body] = answers[request.url ?? ''] ?? ['', undefined];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  const report = await tune('/', { site: url });
  expect(report.checked.pages).toBe(2);
  expect(paths(asked)).toContain('/only');
  expect(lines(report)).toContain(`warning seo/not-in-sitemap ${url}`);
});
