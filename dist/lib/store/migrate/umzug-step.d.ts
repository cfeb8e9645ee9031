import type { Migration } from '../../schema/generated/migrations.ts';
import type { Queryable } from '../database.ts';
import type { Direction } from './steps.ts';
/** Where one step starts from. */
export interface StepFrom {
    readonly direction: Direction;
    readonly schema: string;
    readonly migrations: readonly Migration[];
    /** Names of what is applied. */
    readonly names: readonly string[];
}
/** Lets Umzug do one migration on the connection of the caller's transaction; answers its name, or undefined where none is left. */
export declare function umzugStep(connection: Queryable, from: StepFrom): Promise<string | undefined>;
