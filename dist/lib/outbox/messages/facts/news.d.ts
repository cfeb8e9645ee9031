import type { MissedTimes } from '../../../notify/words/missed-message.ts';
import type { Place } from '../../../store/approvals/waiting-task.ts';
import type { OutboxEvent } from '../../carrier.ts';
import type { RowRun, StoredTask } from './run-of-row.ts';
import type { Saying } from './saying.ts';
/** What an event is news of. */
export interface News {
    /** Names the thing that happened within its run: several events may say it. */
    readonly name: string;
    readonly missed?: MissedTimes;
}
/** What an event is news of; undefined where it is none: a task that waits on from an earlier attempt waits already. */
export declare function readNews(place: Place, event: OutboxEvent, saying: Saying, run: RowRun): Promise<News | undefined>;
/** The task an event is of. */
export declare function taskOf(run: RowRun, event: OutboxEvent): StoredTask | undefined;
