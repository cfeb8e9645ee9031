import { migrationLock, transactionHead } from './locks.js';
import { createStorage, STORAGE_TABLE } from './storage.js';
/** A script for psql: every migration in its own transaction, with the same locks and the same memory as a migrator has. */
export function script(direction, schema, migrations) {
    const head = ['\\set ON_ERROR_STOP on', ''];
    const first = [`CREATE SCHEMA IF NOT EXISTS "${schema}";`, `${createStorage(schema)};`, ''];
    return direction === 'up'
        ? [...head, ...first, ...migrations.map((one) => upPart(one, schema))].join('\n')
        : [...head, ...migrations.toReversed().map((one) => downPart(one, schema))].join('\n');
}
function upPart(migration, schema) {
    const values = `('${migration.name}', '${migration.digest}')`;
    return part(migration.name, 'up', schema, [
        migration.up.trimEnd(),
        `INSERT INTO ${STORAGE_TABLE} (name, digest) VALUES ${values};`,
    ]);
}
function downPart(migration, schema) {
    return part(migration.name, 'down', schema, [
        migration.down.trimEnd(),
        `DELETE FROM ${STORAGE_TABLE} WHERE name = '${migration.name}';`,
    ]);
}
function part(name, direction, schema, body) {
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
