import { join } from 'node:path';
import { Fault } from '../../../errors.ts';
import type { System } from '../../../system/system.ts';
import { readRobots } from '../crawl/robots.ts';
import { findBaseUrl } from './base-url.ts';
import { listFolder, MAX_FILES } from './folder-files.ts';
import { createFolderSite, type FolderSite, isPage } from './folder-site.ts';
import { createHttpSite } from './http-site.ts';
import type { Site } from './site.ts';

/**
 * Opens a site behind a server. A home that redirects to another origin (http to https, to www) is followed there.
 * Fault `unavailable` where nothing answers.
 */
export async function openServer(
  system: System,
  options: { home: URL; baseUrl?: URL },
): Promise<{ site: Site; notes: string[] }> {
  let site = createHttpSite(system, options);
  for (let moves = 0; moves < MAX_MOVES; moves += 1) {
    const target = await movedTo(site, options.home);
    if (!target) break;
    site = createHttpSite(system, { ...options, home: target });
  }
  const here = new URL(site.home).origin;
  const moved = here !== options.home.origin;
  return { site, notes: moved ? [`${options.home.origin} redirects to ${here}; that site was checked.`] : [] };
}

const MAX_MOVES = 5;

/** Where a site's home lies when it is on another origin; asked only where robots.txt lets us. */
async function movedTo(site: Site, asked: URL): Promise<URL | undefined> {
  const { signal } = new AbortController();
  const fail = (reason: string): Fault =>
    new Fault('unavailable', `The site ${asked.href} cannot be checked: ${new URL(site.home).host} ${reason}.`);
  const robots = await readRobots(site, signal);
  if (robots.silence !== undefined) throw fail(robots.silence);
  if (!robots.allows(site.home)) return undefined;
  const answer = await site.probe(site.home, signal);
  if (answer.kind === 'silent') throw fail(answer.reason);
  if (answer.kind !== 'redirect' || answer.to === undefined) return undefined;
  const target = new URL(answer.to);
  return target.origin === new URL(site.home).origin ? undefined : target;
}

/** Opens a built folder; Fault `usage` where it is not one. Its public URL is `baseUrl`, else what its own files say. */
export async function openFolder(system: System, options: { path: string; baseUrl?: URL }): Promise<FolderSite> {
  const { path } = options;
  const stat = await system.files.stat(path);
  if (stat?.kind !== 'directory') {
    const what = stat ? 'is a file, not a folder' : 'is not there';
    const cure = 'Give --site a built folder, or a URL that starts with http:// or https://.';
    throw new Fault('usage', `The folder ${path} ${what}.`, { cure });
  }
  const names = await listFolder(system.files, path);
  if (names.length >= MAX_FILES) throw new Fault('usage', `The folder ${path} holds more than ${MAX_FILES} files.`);
  if (!names.some(isPage)) throw new Fault('usage', `The folder ${path} holds no HTML page.`);
  const read = (name: string): Promise<Buffer> => system.files.read(join(path, name));
  const baseUrl = options.baseUrl ?? (await findBaseUrl(names, read, system.clock));
  return createFolderSite(system, { folder: path, names, ...(baseUrl ? { baseUrl } : {}) });
}
