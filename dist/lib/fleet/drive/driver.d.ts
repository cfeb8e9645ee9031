import type { DriveParts } from '../parts.ts';
import { type TakenRun } from '../prepare/prepare-run.ts';
/** One run that this server drives. */
export interface Driver {
    /** Resolves when the run has ended, or this server has it no longer; rejects where the database fails: nothing is lost by it. */
    readonly done: Promise<'ended' | 'lost'>;
    /** Drops the run where it stands. */
    drop(): void;
}
/**
 * Drives a run from where its record stands to its end, with the engine of every other run. `isLastTry`: a fault of the run itself is the end
 * of it, since no other server has taken it meanwhile that can drive it.
 */
export declare function createDriver(parts: DriveParts, leased: TakenRun, isLastTry?: () => boolean): Driver;
