import { dirname, join } from 'node:path';
/** A disk that holds `content` (absolute path -> text or bytes) and the folders it lies in. Changes count as made at time 0. */
export function createFakeFiles(content = {}) {
    const files = new Map();
    const folders = new Set(['/']);
    const makeFolders = (path) => {
        for (let folder = path; !folders.has(folder); folder = dirname(folder))
            folders.add(folder);
    };
    const put = (path, bytes) => {
        makeFolders(dirname(path));
        files.set(path, Buffer.from(bytes));
    };
    const get = (path) => files.get(path) ?? missing(path);
    const names = (folder) => {
        const inside = [...files.keys(), ...folders].filter((path) => path !== folder && dirname(path) === folder);
        return inside.map((path) => path.slice(join(folder, '/').length)).sort();
    };
    const remove = (path) => {
        for (const one of [...files.keys(), ...folders]) {
            if (one !== path && !one.startsWith(`${path}/`))
                continue;
            files.delete(one);
            folders.delete(one);
        }
    };
    for (const [path, bytes] of Object.entries(content))
        put(path, bytes);
    const requireFolder = (path) => void (folders.has(dirname(path)) || missing(path));
    return {
        text: (path) => files.get(path)?.toString(),
        read: async (path) => Buffer.from(get(path)),
        readPart: async (path, start, length) => Buffer.from(get(path).subarray(start, start + length)),
        write: async (path, bytes) => put(path, bytes),
        append: (path) => {
            requireFolder(path);
            const write = (bytes) => put(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(bytes)]));
            write('');
            const takeOver = (other, start) => {
                const bytes = get(other);
                write(Buffer.concat([bytes.subarray(start), bytes.subarray(0, start)]));
                remove(other);
            };
            return { write, takeOver, close: () => undefined };
        },
        place: (path) => {
            requireFolder(path);
            put(path, '');
            return { writeAt: (position, bytes) => put(path, written(get(path), position, bytes)), close: () => undefined };
        },
        makeDirectory: async (path) => {
            const isNew = !folders.has(path);
            makeFolders(path);
            return isNew;
        },
        list: async (path) => names(path),
        stat: async (path) => {
            if (folders.has(path))
                return { kind: 'directory', size: 0, modified: 0 };
            const bytes = files.get(path);
            return bytes && { kind: 'file', size: bytes.length, modified: 0 };
        },
        exists: (path) => files.has(path) || folders.has(path),
        copy: async (from, to) => put(to, get(from)),
        remove: async (path) => remove(path),
    };
}
function written(before, position, bytes) {
    const after = Buffer.alloc(Math.max(before.length, position + bytes.length));
    before.copy(after);
    after.set(bytes, position);
    return after;
}
function missing(path) {
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
