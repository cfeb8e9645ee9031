import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
const TYPES = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.woff2': 'font/woff2',
    '.json': 'application/json',
};
/** All files of the folder by their path there, with `/`. They are few and small. */
export async function loadUiFiles(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = await Promise.all(entries
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join('/'), asUiFile(await readFile(path), path)];
    }));
    return new Map(files);
}
/** Bytes as a file; the ending of `path` says of what kind. */
export function asUiFile(bytes, path) {
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    return { type: TYPES[extname(path)] ?? 'application/octet-stream', bytes, digest };
}
