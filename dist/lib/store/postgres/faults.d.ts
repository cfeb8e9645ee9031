import { Fault } from '../../errors.ts';
/** What a failed connection means: Fault unavailable, with pg's error as cause; a Fault is what it is. */
export declare function connectionFault(thrown: unknown): Fault;
/** Throws what a failed statement means. */
export declare function throwAsFault(thrown: unknown): never;
/** True where the connection a statement was on is of no more use. */
export declare function isLost(thrown: unknown): boolean;
