/** One SQL statement with its values; one with a name is prepared once on each connection. */
interface Statement {
    readonly text: string;
    readonly values?: readonly unknown[];
    readonly name?: string;
}
type Row = Readonly<Record<string, string | null>>;
interface Queryable {
    /** The rows, values as text. Throws Fault `unavailable` where the database does not answer, else the error with its SQLSTATE as `code`. */
    query(statement: Statement): Promise<readonly Row[]>;
}
/** What the queue needs of a database. The store's `Database` is one, so that both share its connections. */
export interface QueueDatabase extends Queryable {
    /** Runs `work` in one transaction on one connection; a throw rolls back and is thrown on. */
    transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
}
export {};
