import type { Reply } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { createPacker, encodingFor } from './compress.ts';
import { findUiFolder } from './find-folder.ts';
import { asUiFile, loadUiFiles, type UiFile } from './load-files.ts';
import type { UiOptions } from './options.ts';
import { isPageAddress, wayBack } from './page-address.ts';
import { UI_HEADERS } from './policy.ts';

/** What was asked for below the mount: everything behind `/ui`, percent-encoded as it came. */
export interface UiCall {
  readonly path: string;
  readonly query: string;
  /** A request header by its lower-case name. */
  header(name: string): string | undefined;
}

/** Answers for the dashboard. Throws a Problem where there is nothing, or nothing was built. */
export type Ui = (call: UiCall) => Promise<Reply>;

/** The dashboard's pages and what belongs to them. The folder is read with the first request. */
export function createUi(options: UiOptions = {}): Ui {
  const pack = createPacker();
  let files: Promise<ReadonlyMap<string, UiFile>> | undefined;
  const loaded = (): Promise<ReadonlyMap<string, UiFile>> => {
    files ??= load(options).catch((thrown: unknown) => {
      files = undefined;
      throw thrown;
    });
    return files;
  };
  return async ({ path, query, header }) => {
    // Without the slash every relative address would lead beside the dashboard.
    if (path === '') return { status: 308, headers: { Location: `ui/${query}` } };
    const { file, caching } = fileFor(await loaded(), path.slice(1));
    const encoding = encodingFor(file, header('accept-encoding'));
    const etag = `"${file.digest}-${encoding}"`;
    const headers = { ...UI_HEADERS, ETag: etag, 'Cache-Control': caching, Vary: 'Accept-Encoding' };
    if (isKnown(header('if-none-match'), etag)) return { status: 304, headers };
    const packing: Record<string, string> = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
    return { status: 200, headers: { ...headers, ...packing }, type: file.type, body: await pack(file, encoding) };
  };
}

const FOREVER = 'public, max-age=31536000, immutable';

function fileFor(files: ReadonlyMap<string, UiFile>, path: string): { file: UiFile; caching: string } {
  const asset = files.get(path);
  // Names of assets say what is in them.
  if (asset !== undefined && path.startsWith('assets/')) return { file: asset, caching: FOREVER };
  const page = files.get('index.html');
  if (page === undefined || !isPageAddress(path)) throw new Problem(404, 'The dashboard has nothing at this path.');
  const text = page.bytes.toString('utf8').replace('<head>', `<head><base href="${wayBack(path)}">`);
  return { file: asUiFile(Buffer.from(text), 'index.html'), caching: 'no-cache' };
}

async function load({ folder = findUiFolder() }: UiOptions): Promise<ReadonlyMap<string, UiFile>> {
  const files = folder === undefined ? undefined : await loadUiFiles(folder).catch(() => undefined);
  if (files?.has('index.html')) return files;
  throw new Problem(503, 'The dashboard is not built here: "npm run build" makes it. The API itself works without it.');
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
