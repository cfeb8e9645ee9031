import { Fault, systemErrorCode } from '../../errors.js';
/** What a failed connection means: Fault unavailable, with pg's error as cause; a Fault is what it is. */
export function connectionFault(thrown) {
    if (thrown instanceof Fault)
        return thrown;
    const isShut = NOT_LET_IN.test(systemErrorCode(thrown) ?? '');
    const what = isShut ? 'The database lets nobody in by this URL' : 'The database does not answer';
    return new Fault('unavailable', `${what}: ${wordsOf(thrown)}.`, { cure: CURE, cause: thrown });
}
const CURE = 'Check the database URL (DATABASE_URL or --database-url), and that the database runs there.';
/** SQLSTATEs of who is not known, may not come in, or asks for a database that is not there. */
const NOT_LET_IN = /^(28...|3D000)$/;
/** What a failed statement means: Fault unavailable where the database went away or has no room, else what was thrown. */
function statementFault(thrown) {
    if (thrown instanceof Fault)
        return thrown;
    if (isLost(thrown))
        return connectionFault(thrown);
    const code = systemErrorCode(thrown) ?? '';
    const why = Object.entries(NO_ROOM).find(([prefix]) => code.startsWith(prefix))?.[1];
    return why ? new Fault('unavailable', `The database ${why}: ${wordsOf(thrown)}.`, { cause: thrown }) : thrown;
}
/** Throws what a failed statement means. */
export function throwAsFault(thrown) {
    throw statementFault(thrown);
}
/** True where the connection a statement was on is of no more use. */
export function isLost(thrown) {
    const code = systemErrorCode(thrown);
    if (code !== undefined)
        return LOST.test(code);
    return thrown instanceof Error && LOST_WORDS.test(thrown.message);
}
/** SQLSTATEs after which the server has nothing more to do with the connection, and what Node calls a broken socket. */
const LOST = /^(08...|57P0[1-5]|25P03|E[A-Z_]{3,})$/;
/** What pg says, without a code, of a connection that is gone. */
const LOST_WORDS = /^(Connection terminated|Client was closed|Client has encountered a connection error|Query read timeout)/;
/** SQLSTATE, or its class -> what is the matter with the database. */
const NO_ROOM = {
    '53': 'has no room',
    '57014': 'took too long',
    '58030': 'cannot read or write its files',
    '25006': 'takes no changes now',
};
function wordsOf(thrown) {
    // Node tries every address of a name and says nothing itself.
    if (thrown instanceof AggregateError)
        return thrown.errors.map(wordsOf).join(', ');
    const words = thrown instanceof Error ? thrown.message : String(thrown);
    return words.replace(/\.$/, '');
}
