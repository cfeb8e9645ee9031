import { Problem } from '../http/problem.js';
import { createPacker, encodingFor } from './compress.js';
import { findUiFolder } from './find-folder.js';
import { asUiFile, loadUiFiles } from './load-files.js';
import { isPageAddress, wayBack } from './page-address.js';
import { UI_HEADERS } from './policy.js';
/** The dashboard's pages and what belongs to them. The folder is read with the first request. */
export function createUi(options = {}) {
    const pack = createPacker();
    let files;
    const loaded = () => {
        files ??= load(options).catch((thrown) => {
            files = undefined;
            throw thrown;
        });
        return files;
    };
    return async ({ path, query, header }) => {
        // Without the slash every relative address would lead beside the dashboard.
        if (path === '')
            return { status: 308, headers: { Location: `ui/${query}` } };
        const { file, caching } = fileFor(await loaded(), path.slice(1));
        const encoding = encodingFor(file, header('accept-encoding'));
        const etag = `"${file.digest}-${encoding}"`;
        const headers = { ...UI_HEADERS, ETag: etag, 'Cache-Control': caching, Vary: 'Accept-Encoding' };
        if (isKnown(header('if-none-match'), etag))
            return { status: 304, headers };
        const packing = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
        return { status: 200, headers: { ...headers, ...packing }, type: file.type, body: await pack(file, encoding) };
    };
}
const FOREVER = 'public, max-age=31536000, immutable';
function fileFor(files, path) {
    const asset = files.get(path);
    // Names of assets say what is in them.
    if (asset !== undefined && path.startsWith('assets/'))
        return { file: asset, caching: FOREVER };
    const page = files.get('index.html');
    if (page === undefined || !isPageAddress(path))
        throw new Problem(404, 'The dashboard has nothing at this path.');
    const text = page.bytes.toString('utf8').replace('<head>', `<head><base href="${wayBack(path)}">`);
    return { file: asUiFile(Buffer.from(text), 'index.html'), caching: 'no-cache' };
}
async function load({ folder = findUiFolder() }) {
    const files = folder === undefined ? undefined : await loadUiFiles(folder).catch(() => undefined);
    if (files?.has('index.html'))
        return files;
    throw new Problem(503, 'The dashboard is not built here: "npm run build" makes it. The API itself works without it.');
}
function isKnown(ifNoneMatch, etag) {
    const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return known.includes(etag) || known.includes('*');
}
