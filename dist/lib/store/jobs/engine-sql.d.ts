/** A queue in the same database, as SQL; every argument is SQL, too. */
export interface EngineSql {
    /** A query that adds jobs; one that was added before is left as it is. `jobs`: a query for `id` (text), `lane` and `priority` in their order. */
    add(jobs: string): string;
    /** A query that ends a job in the queue; no row where its lock was lost. `from`: what `lane` and `id` are columns of. */
    end(from: string, lane: string, id: string, token: string): string;
    /** A query that claims a job of the first of the lanes that has one: its `id`, text, and `lane`. `lanes`: a query for `lane`s in order. */
    claim(lanes: string, token: string, lockMs: string): string;
}
/** The text of a statement that is made of the SQL of a queue, made once for each. */
export declare function engineText(make: (schema: string, engine: EngineSql) => string): (schema: string, engine: EngineSql) => string;
