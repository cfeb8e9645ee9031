import type { Fault } from '../../errors.ts';
import type { DriveParts } from '../parts.ts';
import { type TakenRun } from '../prepare/prepare-run.ts';
/** Ends a run that no server here can drive, and says why: its plan was taken by another version, say, or the engine breaks on it. */
export declare function endUndriven(parts: DriveParts, leased: TakenRun, fault: Fault): Promise<'ended' | 'lost'>;
