import { Fault } from '../../errors.js';
import { throwAsFault } from './faults.js';
/** A transaction whose end could not be told to the database: its connection must not be used again. The cause is what to throw. */
export class LostTransaction extends Error {
}
/** Runs `work` between BEGIN and COMMIT, or ROLLBACK where it throws. */
export async function inTransaction(client, ask, work) {
    const connection = oneAfterTheOther(ask);
    await client.query('BEGIN');
    let result;
    try {
        result = await work(connection);
        await connection.end();
    }
    catch (thrown) {
        await connection.end();
        await client.query('ROLLBACK').catch(() => {
            throw new LostTransaction('', { cause: thrown });
        });
        throw thrown;
    }
    await commit(client);
    return result;
}
async function commit(client) {
    const { command } = await client.query('COMMIT').catch((thrown) => {
        throw new LostTransaction('', { cause: thrown });
    });
    // Postgres answers COMMIT with ROLLBACK where a statement had failed and nobody minded.
    if (command === 'ROLLBACK') {
        throw new Fault('internal', 'A transaction went on after one of its statements failed.');
    }
}
/** A connection for work that may ask several things at once; nothing that comes after the end reaches it. */
function oneAfterTheOther(ask) {
    let last = Promise.resolve();
    let over = false;
    const next = async (statement) => {
        if (over)
            throw new Fault('internal', 'A statement came after the end of its transaction.');
        return ask(statement).catch(throwAsFault);
    };
    return {
        query: (statement) => {
            const answer = last.then(() => next(statement));
            last = answer.catch(() => undefined);
            return answer;
        },
        end: () => {
            over = true;
            return last;
        },
    };
}
