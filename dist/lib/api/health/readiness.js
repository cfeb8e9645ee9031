/** Asks the database, then whether its tables are current. Never throws. */
export async function readiness(database, gate) {
    const reached = await database.query({ text: 'SELECT 1' }).then(() => 'ok', () => 'The database does not answer.');
    const migrations = reached === 'ok' ? await gate.fault().catch(sentenceOf) : 'not known while the database does not answer';
    return {
        ok: reached === 'ok' && migrations === undefined,
        checks: { database: reached, migrations: migrations ?? 'ok' },
    };
}
function sentenceOf(thrown) {
    return thrown instanceof Error ? thrown.message : 'The tables could not be looked at.';
}
