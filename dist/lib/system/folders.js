import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
/**
 * Makes a folder and its parents; false where it was there already. Not Node's own `recursive`: that one never ends on a file system that
 * answers "no such file" to the making of a folder, as /proc does.
 */
export function makeFolder(path) {
    try {
        return makeOne(path);
    }
    catch (thrown) {
        const parent = dirname(path);
        if (thrown.code !== 'ENOENT' || parent === path)
            throw thrown;
        makeFolder(parent);
        return makeOne(path);
    }
}
function makeOne(path) {
    try {
        mkdirSync(path);
        return true;
    }
    catch (thrown) {
        if (thrown.code === 'EEXIST' && isFolder(path))
            return false;
        throw thrown;
    }
}
function isFolder(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
