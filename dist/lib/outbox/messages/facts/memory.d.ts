import type { Place } from '../../../store/approvals/waiting-task.ts';
import type { Letter } from '../letter.ts';
import type { RowRun, StoredTask } from './run-of-row.ts';
/** What a notifier is to remember of one thing it tells of. */
export interface LetterMemory {
    /** One for each message that stands somewhere and is to be changed, the newest first; an empty one where a new message is to be written. */
    readonly places: readonly Map<string, string>[];
    /** Keeps what the notifier has put in. */
    keep(memory: ReadonlyMap<string, string>): Promise<void>;
}
/** What is told of; `topic` is the message's own. */
export interface Topic {
    readonly run: RowRun;
    readonly task: StoredTask | undefined;
    readonly topic: string;
}
/**
 * Opens the memory of a letter. A reminder is a message of its own, since one that is only changed reminds nobody; an end changes them all.
 * What a later attempt asks anew is another request, with other messages.
 */
export declare function openMemory(database: Place, letter: Letter, { run, task, topic }: Topic): Promise<LetterMemory>;
