/** One SQL statement with its values; one with a name is prepared once on each connection. */
export interface Statement {
    readonly text: string;
    readonly values?: readonly unknown[];
    readonly name?: string;
}
/** What answers statements: a pool, or the one connection of a transaction. */
export interface Queryable {
    /**
     * The rows a statement gives. Values come as text or `null` whatever their type, so that every adapter gives the same:
     * statements say what they want by casting to text or building JSON.
     *
     * Throws a Fault `unavailable` when the database cannot be reached or has no room, and the adapter's own error
     * (with the SQLSTATE as `code`) for anything the statement itself did wrong.
     */
    query(statement: Statement): Promise<readonly Row[]>;
}
/** One row: column name to text. Booleans are `t` and `f`, as Postgres writes them. */
export type Row = Readonly<Record<string, string | null>>;
/**
 * The port to Postgres: adapters are `postgres/` (the `pg` pool of a host, or our own) and `embedded/` (PGlite).
 * Nothing above it knows which one answers.
 */
export interface Database extends Queryable {
    readonly kind: 'postgres' | 'embedded';
    /** The schema of our tables, a checked identifier. Connections may be a host's own, so statements name it: see `tables.ts`. */
    readonly schema: string;
    /** Runs `work` in one transaction on one connection; a throw rolls back and is thrown on. Never nested. */
    transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
    /**
     * Hears notices on a channel until the returned function is called; a lost connection is made again and `onNotice` is then
     * called once, since notices may have been missed. An embedded database has no other process to hear: it does nothing.
     */
    listen(channel: string, onNotice: () => void): Promise<() => Promise<void>>;
    /** Ends what this object made; a pool that was given stays open. */
    close(): Promise<void>;
}
