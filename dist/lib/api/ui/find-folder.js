import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
/** From where this module is (the built program, one of its chunks, the library, the sources) to the built pages. */
const WAYS = ['dashboard', '../dashboard', '../../../dashboard', '../../../dist/dashboard'];
/** The folder with the built pages, or undefined where they were not built. */
export function findUiFolder(here = import.meta.dirname) {
    const folders = WAYS.map((way) => resolve(here, way));
    // The sources have an index.html, too, but no assets.
    return folders.find((folder) => existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'assets')));
}
