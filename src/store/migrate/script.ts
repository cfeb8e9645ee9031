import type { Migration } from '../../schema/generated/migrations.ts';
import { migrationLock, transactionHead } from './locks.ts';
import type { Direction } from './steps.ts';
import { createStorage, STORAGE_TABLE } from './storage.ts';

/** A script for psql: every migration in its own transaction, with the same locks and the same memory as a migrator has. */
export function script(direction: Direction, schema: string, migrations: readonly Migration[]): string {
  const head = ['\\set ON_ERROR_STOP on', ''];
  const first = [`CREATE SCHEMA IF NOT EXISTS "${schema}";`, `${createStorage(schema)};`, ''];
  return direction === 'up'
    ? [...head, ...first, ...migrations.map((one) => upPart(one, schema))].join('\n')
    : [...head, ...migrations.toReversed().map((one) => downPart(one, schema))].join('\n');
}

function upPart(migration: Migration, schema: string): string {
  const values = `('${migration.name}', '${migration.digest}')`;
  return part(migration.name, 'up', schema, [
    migration.up.trimEnd(),
    `INSERT INTO ${STORAGE_TABLE} (name, digest) VALUES ${values};`,
  ]);
}

function downPart(migration: Migration, schema: string): string {
  return part(migration.name, 'down', schema, [
    migration.down.trimEnd(),
    `DELETE FROM ${STORAGE_TABLE} WHERE name = '${migration.name}';`,
  ]);
}

function part(name: string, direction: string, schema: string, body: readonly string[]): string {
  return [
    `-- ${name} ${direction}`,
    'BEGIN;',
    `${transactionHead(schema)};`,
    `${migrationLock(schema)};`,
    ...body,
    'COMMIT;',
    '',
  ].join('\n');
}
