import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const sources = join(root, 'src');

/** The package compiled module by module, for tests that need processes of its own. */
export interface Build {
  /** Holds `cli/main.js`, `system/system.js`, ... */
  readonly folder: string;
  readonly cli: string;
}

/** Compiles the sources, once for each state they are in; test files that ask at the same time may both do it. */
export async function builtCommandLine(): Promise<Build> {
  const cache = join(root, 'node_modules/.cache/test-build');
  const folder = join(cache, stateOfSources());
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    const compiled = join(draft, 'build');
    mkdirSync(compiled, { recursive: true });
    const options = ['-p', root, '--declaration', 'false', '--outDir', compiled];
    execFileSync(join(root, 'node_modules/.bin/tsc'), options, { cwd: root });
    for (const path of generatedModules()) place(path, compiled);
    copyFileSync(join(root, 'package.json'), join(draft, 'package.json'));
    forgetOthers(cache, folder);
    try {
      renameSync(draft, folder);
    } catch {
      // Another test file was quicker, with the same result.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return { folder: join(folder, 'build'), cli: join(folder, 'build/cli/main.js') };
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const path of filesOf(sources)) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

// The compiler leaves JavaScript that has a declaration beside it where it is.
function generatedModules(): string[] {
  return filesOf(sources).filter((path) => path.endsWith('.js'));
}

function place(path: string, folder: string): void {
  const to = join(folder, path.slice(sources.length));
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(path, to);
}

function forgetOthers(cache: string, kept: string): void {
  const old = readdirSync(cache).map((name) => join(cache, name));
  const isOld = (path: string): boolean => !path.startsWith(kept) && Date.now() - statSync(path).mtimeMs > 600_000;
  for (const path of old.filter(isOld)) rmSync(path, { recursive: true, force: true });
}
