/** The same database within a transaction that goes on: what is a transaction of its own elsewhere is a part that may fail alone here. */
export function inTransaction(database, connection) {
    return {
        ...database,
        query: connection.query,
        transaction: async (work) => {
            await connection.query({ text: 'SAVEPOINT part' });
            try {
                const result = await work(connection);
                await connection.query({ text: 'RELEASE SAVEPOINT part' });
                return result;
            }
            catch (thrown) {
                // Where the connection is gone, the whole transaction is: what was thrown says so.
                await connection.query({ text: 'ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part' }).catch(() => undefined);
                throw thrown;
            }
        },
    };
}
