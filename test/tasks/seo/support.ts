import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSystem, type System } from '../../../src/system/system.ts';
import type { JobReport } from '../../../src/tasks/job.ts';
import { seoTune } from '../../../src/tasks/seo/seo-tune.ts';

/** The public URL of the fixture sites. */
export const BASE = 'https://site.example/';

/** Files of a site by their paths. */
export type SiteFiles = Readonly<Record<string, string | Buffer | undefined>>;

/** A page without fault at `path` under BASE; parts can be replaced to make one. */
export function page(
  path: string,
  parts: { html?: string; head?: string; title?: string; description?: string; canonical?: string; body?: string } = {},
): string {
  const name = path === '' ? 'home' : path.replaceAll(/\W/g, ' ').trim();
  const url = `${BASE}${path}`;
  const title = parts.title ?? `<title>A fine page about ${name}</title>`;
  const description = `<meta name="description" content="All there is to know about ${name}, told in one long and honest sentence.">`;
  return `<!doctype html>
${parts.html ?? '<html lang="en">'}
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${title}
  ${parts.description ?? description}
  ${parts.canonical ?? `<link rel="canonical" href="${url}">`}
  <meta property="og:title" content="A fine page">
  <meta property="og:type" content="website">
  <meta property="og:image" content="/card.png">
  <meta property="og:url" content="${url}">
  ${parts.head ?? ''}
</head>
<body>
  ${parts.body ?? `<h1>About ${name}</h1>\n  <p>Words about it.</p>`}
</body>
</html>
`;
}

/** robots.txt that names the sitemap. */
export const ROBOTS = `User-agent: *\nAllow: /\nSitemap: ${BASE}sitemap.xml\n`;

/** A sitemap of paths under BASE (or whole URLs). */
export function sitemap(...paths: string[]): string {
  const urls = paths.map((path) => `  <url><loc>${new URL(path, BASE).href}</loc></url>`);
  return `<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** A site without fault: a home page that links to `a.html`; `files` replaces, adds, or (undefined) removes. */
export function goodSite(files: SiteFiles = {}): SiteFiles {
  return {
    'index.html': page('', { body: '<h1>Home</h1>\n<p><a href="a.html">The other page</a></p>' }),
    'a.html': page('a.html'),
    'card.png': 'picture',
    'robots.txt': ROBOTS,
    'sitemap.xml': sitemap('', 'a.html'),
    ...files,
  };
}

/** A temporary folder with files in it, removed after the test. */
export async function folderWith(files: SiteFiles): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'seo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Every file of a folder written by folderWith, as it is now. */
export async function contents(folder: string, names: readonly string[]): Promise<Record<string, string>> {
  const read = await Promise.all(
    names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
  );
  return Object.fromEntries(read);
}

/** Runs the job in `cwd` with an empty environment. */
export function tune(
  cwd: string,
  flags: Record<string, string | true>,
  parts: Partial<System> = {},
): Promise<JobReport> {
  const system = createSystem({ cwd, env: {}, ...parts });
  return seoTune.run({ system, flags, progress: () => undefined });
}

/** Checks the files as a folder, without repairing. */
export async function check(files: SiteFiles, flags: Record<string, string | true> = {}): Promise<JobReport> {
  return tune(await folderWith(files), { site: '.', 'base-url': BASE, 'dry-run': true, ...flags });
}

/** What a served address answers: a body (HTML by default), or any part of a response. */
export type Route = string | { status?: number; headers?: Record<string, string>; body?: string | Buffer };

/** A server on loopback, stopped after the test. `asked` lists what was requested, in order. */
export async function serve(
  routes: Readonly<Record<string, Route>> | RequestListener,
): Promise<{ url: string; asked: { method: string; path: string; agent: string }[] }> {
  const asked: { method: string; path: string; agent: string }[] = [];
  const note = (request: IncomingMessage): void => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', agent: request.headers['user-agent'] ?? '' });
  };
  const server = createServer((request, response) => {
    note(request);
    if (typeof routes === 'function') return void routes(request, response);
    const route = Object.hasOwn(routes, request.url ?? '') ? routes[request.url ?? ''] : { status: 404 };
    const { status = 200, headers = {}, body = '' } = typeof route === 'string' ? { body: route } : (route ?? {});
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

/** Rules and places of a report, one line each. */
export function lines(report: JobReport): string[] {
  return report.findings.map((it) => {
    const place = [it.file, it.line, it.column].filter((part) => part !== undefined).join(':');
    return `${it.severity} ${it.rule} ${place}`;
  });
}
