import type { Database } from '../../store/database.ts';
import type { SchemaGate } from './schema-gate.ts';
/** Whether requests can be answered: each check is `ok` or the sentence that says what is wrong. */
export interface Readiness {
    readonly ok: boolean;
    readonly checks: {
        readonly database: string;
        readonly migrations: string;
    };
}
/** Asks the database, then whether its tables are current. Never throws. */
export declare function readiness(database: Database, gate: SchemaGate): Promise<Readiness>;
