import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './pages.ts';
import { type Served, serve } from './server.ts';

/** What the pages are made of, beside the packages. */
const INPUTS = [
  'src/dashboard',
  'src/client',
  'src/run',
  'src/schema',
  'src/errors.ts',
  'scripts/build/dashboard.mjs',
  'package-lock.json',
];
/** How long a build is kept for the same input, ms. */
const KEPT_MS = 24 * 3_600_000;

let built: Promise<string> | undefined;

/** The folder with the pages of the dashboard, built from today's sources; the same sources are built once. */
export function builtDashboard(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/dashboard');
  const folder = join(cache, await digestOf(INPUTS));
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  const { buildDashboard } = await import('../../scripts/build/dashboard.mjs');
  await mkdir(cache, { recursive: true });
  await buildDashboard({ root, out: draft });
  await forgetOld(cache);
  // Two test files at one time make the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesIn(join(root, path)))
      hash.update(`${relative(root, file)}\n`).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 24);
}

async function filesIn(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function forgetOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > KEPT_MS) await rm(path, { recursive: true, force: true });
  }
}

/** A server with the dashboard of today's sources, and where that is. */
export interface ServedDashboard extends Served {
  /** The first page, with a slash at its end. */
  readonly ui: string;
  /** The API, without one. */
  readonly api: string;
}

/** A server with the dashboard; everybody may do everything, unless `options` say who may. */
export async function serveDashboard(options: Parameters<typeof serve>[0] = {}): Promise<ServedDashboard> {
  const ui = { folder: await builtDashboard() };
  const served = await serve({ anonymous: true, requestsPerMinute: 100_000, ...options, api: { ...options.api, ui } });
  return { ...served, ui: `${served.url}/agents/ui/`, api: `${served.url}/agents` };
}
