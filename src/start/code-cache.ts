import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { constants, Script } from 'node:vm';

/** Compiles files of ours, with the work of an earlier process where that is at hand. */
export interface CodeCache {
  /** The text of `file` as a function of CommonJS; `name` is its name in the cache. */
  compile(file: string, name: string): Script;
  /** What no earlier process had compiled: name -> script. */
  readonly anew: ReadonlyMap<string, Script>;
}

/** What V8 keeps of code forgets how modules are loaded that no bundle holds: such code is compiled each time. */
const IMPORTS = /(?<![\w$.])import\s*\(/;

/** The parameters of a CommonJS module, in the order in which the compiled function takes them. */
const WRAPPER = '(function (exports, require, module, __filename, __dirname) {';

/**
 * A cache that reads from `folder`, or from nowhere. The folder's name must change with the content of the files: V8
 * itself compares their lengths, its own version and its flags, and nothing else.
 */
export function createCodeCache(folder: string | undefined): CodeCache {
  const anew = new Map<string, Script>();
  return {
    anew,
    compile: (file, name) => {
      const text = readFileSync(file, 'utf8');
      const isKept = !IMPORTS.test(text);
      const cachedData = folder === undefined || !isKept ? undefined : readWhole(entry(folder, name));
      const script = new Script(`${WRAPPER}${text}\n})`, {
        filename: file,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        ...(cachedData && { cachedData }),
      });
      if (isKept && (!cachedData || script.cachedDataRejected)) anew.set(name, script);
      return script;
    },
  };
}

/** Writes into `folder` what is new, functions compiled since then included. Throws where the disk refuses. */
export function keepAnew(cache: CodeCache, folder: string): void {
  for (const [name, script] of cache.anew) {
    const path = entry(folder, name);
    const draft = `${path}.${process.pid}`;
    writeThrough(draft, script.createCachedData());
    renameSync(draft, path);
  }
}

function entry(folder: string, name: string): string {
  return `${folder}/${name}.bin`;
}

// V8 runs what it is given without a check of its own. So everything is kept twice, and only what is the same twice is
// used: comparing costs next to nothing, where a checksum would cost a good part of what is won.
function writeThrough(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(descriptor, bytes);
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readWhole(path: string): Buffer | undefined {
  try {
    const twice = readFileSync(path);
    const once = twice.subarray(0, twice.length / 2);
    return once.equals(twice.subarray(once.length)) ? once : undefined;
  } catch {
    return undefined;
  }
}
