import { dirname, join } from 'node:path';
import type { AppendFile, FileStat, Files, PlacedFile } from '../files.ts';

/** A disk in memory. */
export interface FakeFiles extends Files {
  /** What a file holds, as text; undefined where there is no such file. */
  text(path: string): string | undefined;
}

/** A disk that holds `content` (absolute path -> text or bytes) and the folders it lies in. Changes count as made at time 0. */
export function createFakeFiles(content: Readonly<Record<string, string | Uint8Array>> = {}): FakeFiles {
  const files = new Map<string, Buffer>();
  const folders = new Set<string>(['/']);
  const makeFolders = (path: string): void => {
    for (let folder = path; !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  };
  const put = (path: string, bytes: string | Uint8Array): void => {
    makeFolders(dirname(path));
    files.set(path, Buffer.from(bytes as Uint8Array));
  };
  const get = (path: string): Buffer => files.get(path) ?? missing(path);
  const names = (folder: string): string[] => {
    const inside = [...files.keys(), ...folders].filter((path) => path !== folder && dirname(path) === folder);
    return inside.map((path) => path.slice(join(folder, '/').length)).sort();
  };
  const remove = (path: string): void => {
    for (const one of [...files.keys(), ...folders]) {
      if (one !== path && !one.startsWith(`${path}/`)) continue;
      files.delete(one);
      folders.delete(one);
    }
  };
  for (const [path, bytes] of Object.entries(content)) put(path, bytes);
  const requireFolder = (path: string): void => void (folders.has(dirname(path)) || missing(path));

  return {
    text: (path) => files.get(path)?.toString(),
    read: async (path) => Buffer.from(get(path)),
    readPart: async (path, start, length) => Buffer.from(get(path).subarray(start, start + length)),
    write: async (path, bytes) => put(path, bytes),
    append: (path): AppendFile => {
      requireFolder(path);
      const write = (bytes: Uint8Array | string): void =>
        put(path, Buffer.concat([files.get(path) ?? Buffer.alloc(0), Buffer.from(bytes as Uint8Array)]));
      write('');
      const takeOver = (other: string, start: number): void => {
        const bytes = get(other);
        write(Buffer.concat([bytes.subarray(start), bytes.subarray(0, start)]));
        remove(other);
      };
      return { write, takeOver, close: () => undefined };
    },
    place: (path): PlacedFile => {
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
    stat: async (path): Promise<FileStat | undefined> => {
      if (folders.has(path)) return { kind: 'directory', size: 0, modified: 0 };
      const bytes = files.get(path);
      return bytes && { kind: 'file', size: bytes.length, modified: 0 };
    },
    exists: (path) => files.has(path) || folders.has(path),
    copy: async (from, to) => put(to, get(from)),
    remove: async (path) => remove(path),
  };
}

function written(before: Buffer, position: number, bytes: Uint8Array): Buffer {
  const after = Buffer.alloc(Math.max(before.length, position + bytes.length));
  before.copy(after);
  after.set(bytes, position);
  return after;
}

function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
