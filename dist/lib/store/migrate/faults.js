import { Fault, systemErrorCode } from '../../errors.js';
/** Refuses a database that a newer release has been at: Fault usage. */
export function refuseUnknown(found, migrations) {
    const known = new Set(migrations.map(({ name }) => name));
    const unknown = found.map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length === 0)
        return;
    throw new Fault('usage', `The database has migrations this release does not know: ${unknown.join(', ')}.`, {
        cure: 'Use the release that applied them, or take them back with it (migrate down).',
    });
}
/** A failed migration as a Fault: busy (a lock), usage (rights, a table of another program), internal; Faults pass. */
export function migrationFault(thrown) {
    const cause = thrown instanceof Error && thrown.name === 'MigrationError' ? thrown.cause : thrown;
    if (cause instanceof Fault)
        return cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    switch (systemErrorCode(cause)) {
        case '55P03':
            return new Fault('busy', 'Somebody else holds the tables or is migrating them; nothing more was changed.', {
                cause,
            });
        case '42501':
            return new Fault('usage', `The database role may not migrate: ${words}.`, {
                cure: 'Use a role that owns the tables and may create in the schema, or have the output of "migrate sql" run by one.',
                cause,
            });
        // What our own SQL refuses, with its hint.
        case 'P0001':
            return new Fault('usage', `${words.charAt(0).toUpperCase()}${words.slice(1)}.`, { cure: hintOf(cause), cause });
        default:
            return new Fault('internal', `A migration failed: ${words}.`, { cause });
    }
}
function hintOf(cause) {
    return cause.hint ?? '';
}
