import { join } from 'node:path';
import { Fault } from '../../../errors.ts';
import { createGit } from '../../../git/git.ts';
import { openRepository, type Repository } from '../../../git/repository.ts';
import type { System } from '../../../system/system.ts';
import { folderOf, upwards, within } from './paths.ts';

/** The files a newcomer would have, and how to read them. */
export interface Project {
  /** The last part of the working directory's path. */
  readonly name: string;
  /** The working directory as seen from the top of the repository, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Paths of all files, sorted. */
  readonly files: readonly string[];
  /** True for a file, spelt exactly so. Everything inside a submodule or a linked folder counts as there. */
  hasFile(path: string): boolean;
  hasFolder(path: string): boolean;
  /** A file's text; empty for one that is not text, is over 2 MiB, or is gone. */
  text(path: string): Promise<string>;
  /** True for a path that is not kept in the repository but made on each machine (by a build, by npm). */
  isMade(path: string): Promise<boolean>;
  /** The repository; undefined outside of one. */
  readonly repository: Repository | undefined;
  readonly notes: readonly string[];
}

interface Listing {
  readonly files: readonly string[];
  /** Folders that cannot be looked into. */
  readonly closed: ReadonlySet<string>;
}

const TEXT_LIMIT_BYTES = 2 * 2 ** 20;

/** Opens the project in the system's working directory: a git repository, or just a folder, with a note. */
export async function openProject(system: System): Promise<Project> {
  const repository = await openRepository(system).catch((thrown: unknown) => {
    if (thrown instanceof Fault && thrown.code === 'unavailable') return undefined;
    throw thrown;
  });
  const listing = repository ? await listRepository(system, repository) : await listFolder(system);
  return {
    name: system.cwd.replaceAll('\\', '/').split('/').at(-1) ?? '',
    prefix: repository?.prefix ?? '',
    ...indexed(listing.files, listing.closed),
    text: textReader(system),
    isMade: repository ? (path) => isIgnored(system, path) : async (path) => MADE_FOLDERS.has(path.split('/')[0] ?? ''),
    repository,
    notes: repository ? [] : ['This is not a git repository, so every file in the folder was looked at.'],
  };
}

const MADE_FOLDERS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build']);

async function listRepository(system: System, repository: Repository): Promise<Listing> {
  const entries = await repository.tracked();
  const files = [...entries.filter((entry) => entry.kind === 'file').map((entry) => entry.path)];
  files.push(...(await repository.untracked()));
  const here = await Promise.all(
    files.map(async (path) => (await system.files.stat(join(system.cwd, path))) !== undefined),
  );
  return {
    files: files.filter((_, at) => here[at]).sort(),
    closed: new Set(entries.filter((entry) => entry.kind !== 'file').map((entry) => entry.path)),
  };
}

async function listFolder(system: System): Promise<Listing> {
  const files: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    for (const name of await system.files.list(join(system.cwd, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const kind = (await system.files.stat(join(system.cwd, path)))?.kind;
      if (kind === 'file') files.push(path);
      else if (kind === 'directory' && name !== '.git' && name !== 'node_modules') await walk(path);
    }
  };
  await walk('');
  return { files: files.sort(), closed: new Set() };
}

/** Files as a project looks them up; `closed` are folders that cannot be looked into. */
export function indexed(
  files: readonly string[],
  closed: ReadonlySet<string>,
): Pick<Project, 'files' | 'hasFile' | 'hasFolder'> {
  const known = new Set(files);
  const folders = new Set(files.flatMap((path) => upwards(folderOf(path))).concat(''));
  const isInside = (path: string): boolean => upwards(path).some((above) => closed.has(above));
  return {
    files,
    hasFile: (path) => known.has(path) || isInside(path),
    hasFolder: (path) => folders.has(path) || isInside(path),
  };
}

function textReader(system: System): Project['text'] {
  const read = new Map<string, Promise<string>>();
  const load = async (path: string): Promise<string> => {
    const place = join(system.cwd, path);
    const stat = await system.files.stat(place);
    if (stat?.kind !== 'file' || stat.size > TEXT_LIMIT_BYTES) return '';
    const bytes = await system.files.read(place);
    return bytes.includes(0) ? '' : bytes.toString('utf8').replace(/^\uFEFF/, '');
  };
  return (path) => {
    const text = read.get(path) ?? load(path);
    read.set(path, text);
    return text;
  };
}

async function isIgnored(system: System, path: string): Promise<boolean> {
  const inside = within('', path);
  if (inside === undefined) return false;
  return (await createGit(system).ask(['check-ignore', '-q', '--no-index', '--', inside])).code === 0;
}
