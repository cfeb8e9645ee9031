import { dirname, join } from 'node:path';
import { forgetOldBuilds, isPrivate, makePrivate } from './cache-folder.ts';
import { type CodeCache, createCodeCache, keepAnew } from './code-cache.ts';

/** Where a program lies and where its compiled code is kept. */
export interface CachedProgram {
  /** Absolute path of the program's first file; what it requires by a relative path lies beside it or below. */
  readonly program: string;
  /** Folder for the code of all builds. */
  readonly folder: string;
  readonly user: number;
  /** One word for this build under this Node. */
  readonly build: string;
}

/** A longer life than this leaves too little to keep: V8 throws away the code of functions that are no longer called. */
const LONGEST_LIFE_MS = 2_000;

/** Runs a program from the compiled code that an earlier call of it kept; a call that ends well keeps what is missing. */
export function loadThroughCache({ program, folder, user, build }: CachedProgram): void {
  const place = join(folder, build);
  const cache = createCodeCache(isPrivate(folder, user) ? place : undefined);
  process.once('exit', (status) => {
    const worthKeeping = status === 0 && cache.anew.size > 0 && performance.now() < LONGEST_LIFE_MS;
    if (worthKeeping) keep(cache, { folder, place, user, build });
  });
  createLoader(cache, dirname(program))(program);
}

function keep(cache: CodeCache, to: { folder: string; place: string; user: number; build: string }): void {
  try {
    if (!makePrivate(to.folder, to.user) || !makePrivate(to.place, to.user)) return;
    keepAnew(cache, to.place);
    forgetOldBuilds(to.folder, to.build, Date.now());
  } catch {
    // A disk that refuses costs some milliseconds a start and nothing else.
  }
}

/** A `require` for the files of a program below `root`, through the cache; every other module is Node's to find. */
function createLoader(cache: CodeCache, root: string): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const folder = dirname(file);
    const requireFrom = (name: string) => (name.startsWith('.') ? load(join(folder, name)) : require(name));
    const name = file.slice(root.length + 1).replaceAll('/', '-');
    cache.compile(file, name).runInThisContext()(module.exports, requireFrom, module, file, folder);
    return module.exports;
  };
  return load;
}
