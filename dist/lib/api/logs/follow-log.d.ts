import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import type { LogTail } from '../live/log-tails.ts';
/** What following needs: whose log, and from which byte on. */
export interface FollowOptions {
    readonly database: Database;
    readonly clock: Clock;
    readonly tail: LogTail;
    readonly task: number;
    readonly from: number;
}
/**
 * An event stream of a log: `log` events with the next text as a JSON string, whose id is the byte after it; `end` once the task is
 * settled and all was sent. Characters are never cut.
 */
export declare function followLog({ database, clock, tail, task, from }: FollowOptions): AsyncGenerator<string>;
