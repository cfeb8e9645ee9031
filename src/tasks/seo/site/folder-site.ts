import { join, relative, sep } from 'node:path';
import { systemErrorCode } from '../../../errors.ts';
import type { System } from '../../../system/system.ts';
import { remembered } from './remembered.ts';
import { type Answer, MAX_BODY_BYTES, type Site } from './site.ts';

/** Stands for the public URL of a folder whose own is not known. */
const UNKNOWN_BASE = new URL('http://folder.invalid/');

/** A folder as a site, with the way back from an address to the file. */
export interface FolderSite extends Site {
  /** Absolute path of the file an address names; undefined where there is none. */
  pathOf(address: string): string | undefined;
}

/**
 * A built folder, served the way static hosts do: `/` is index.html, `/x/` is x/index.html, `/x` is x.html.
 * `names` are the paths of its files (see listFolder); `baseUrl` ends with a slash.
 */
export function createFolderSite(
  system: System,
  options: { folder: string; names: readonly string[]; baseUrl?: URL },
): FolderSite {
  const base = options.baseUrl ?? UNKNOWN_BASE;
  const names = new Set(options.names);
  const nameOf = (url: URL): string | undefined => fileFor(names, pathBelow(base, url) ?? '..');
  const addressOf = (name: string): string => new URL(urlPath(name), base).href;
  const pathOf = (address: string): string | undefined => {
    const name = nameOf(new URL(address));
    return name === undefined ? undefined : join(options.folder, name);
  };
  const answer = (address: string, withBody: boolean): Promise<Answer> =>
    answerFor(system, { address, path: pathOf(address), withBody, isFolder: isFolder(names, base, address) });
  return {
    home: base.href,
    root: base.href,
    addressesArePublic: options.baseUrl !== undefined,
    listed: options.names.filter(isPage).map(addressOf),
    address: remembered((href) => {
      const url = new URL(href);
      const path = pathBelow(base, url);
      if (path === undefined) return undefined;
      const name = nameOf(url);
      return name === undefined ? new URL(url.pathname, base).href : addressOf(name);
    }),
    place: (address) => {
      const url = new URL(address);
      const path = nameOf(url) ?? pathBelow(base, url) ?? '';
      return relative(system.cwd, join(options.folder, path)).split(sep).join('/') || '.';
    },
    read: (address) => answer(address, true),
    probe: (address) => answer(address, false),
    pathOf,
  };
}

/** True for the name of a file that holds an HTML page. */
export function isPage(name: string): boolean {
  return /\.(html?|xhtml)$/i.test(name);
}

function pathBelow(base: URL, url: URL): string | undefined {
  if (url.origin !== base.origin || !`${url.pathname}/`.startsWith(base.pathname)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(base.pathname.length));
  } catch {
    return url.pathname.slice(base.pathname.length);
  }
}

function fileFor(names: ReadonlySet<string>, path: string): string | undefined {
  const candidates =
    path === '' || path.endsWith('/') ? [`${path}index.html`, `${path}index.htm`] : [path, `${path}.html`];
  return candidates.find((name) => names.has(name));
}

function urlPath(name: string): string {
  const shown = name.replace(/(^|\/)index\.html?$/, '$1');
  // Without the dot, a first segment such as `a:b` would be read as a scheme.
  return `./${shown.split('/').map(encodeURIComponent).join('/')}`;
}

function isFolder(names: ReadonlySet<string>, base: URL, address: string): boolean {
  const path = pathBelow(base, new URL(address));
  return path !== undefined && fileFor(names, `${path}/`) !== undefined;
}

async function answerFor(
  system: System,
  asked: { address: string; path: string | undefined; withBody: boolean; isFolder: boolean },
): Promise<Answer> {
  if (asked.path === undefined) {
    return asked.isFolder
      ? { kind: 'redirect', status: 301, to: `${asked.address}/` }
      : { kind: 'missing', status: 404 };
  }
  const mediaType = mediaTypeOf(asked.path);
  if (!asked.withBody || mediaType === '') return { kind: 'found', mediaType, cut: false };
  try {
    const bytes = await system.files.read(asked.path);
    return {
      kind: 'found',
      mediaType,
      bytes: bytes.subarray(0, MAX_BODY_BYTES),
      cut: bytes.length > MAX_BODY_BYTES,
    };
  } catch (thrown) {
    return { kind: 'silent', reason: `could not be read (${systemErrorCode(thrown) ?? String(thrown)})` };
  }
}

function mediaTypeOf(path: string): string {
  if (isPage(path)) return 'text/html';
  if (path.endsWith('.xml')) return 'application/xml';
  if (path.endsWith('.gz')) return 'application/gzip';
  return path.endsWith('.txt') ? 'text/plain' : '';
}
