import type { DecideLinks, Message } from '../../notify/message.ts';
import type { RowRun, StoredTask } from './facts/run-of-row.ts';
import type { Letter } from './letter.ts';
/** What a message is made from beside its letter. */
export interface Said {
    readonly run: RowRun;
    /** Undefined for what is of no task. */
    readonly task: StoredTask | undefined;
    readonly id: string;
    /** RFC 3339. */
    readonly at: string;
    readonly decide?: DecideLinks | undefined;
}
/** The message of a letter, from the run as it stands now. */
export declare function wordsOf(letter: Letter, { run, task, id, at, decide }: Said): Message;
