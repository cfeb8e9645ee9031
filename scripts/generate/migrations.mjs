import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** src/schema/generated/migrations.ts: migrations/*.sql as values, so that no bundle needs the files. */
export async function migrationsModule(root) {
  const folder = join(root, 'migrations');
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.up.sql'))
    .map((file) => file.slice(0, -'.up.sql'.length));
  const migrations = await Promise.all(
    names.sort().map(async (name) => {
      const up = await readFile(join(folder, `${name}.up.sql`), 'utf8');
      const down = await readFile(join(folder, `${name}.down.sql`), 'utf8');
      return { name, digest: createHash('sha256').update(up).digest('hex'), up, down };
    }),
  );
  return `// Generated from migrations/*.sql by scripts/generate.mjs: do not edit.

/** One step of the tables' history, as SQL to and from it; the digest is the SHA-256 of \`up\`. */
export interface Migration {
  readonly name: string;
  readonly digest: string;
  readonly up: string;
  readonly down: string;
}

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = ${JSON.stringify(migrations, null, 2)};
`;
}
