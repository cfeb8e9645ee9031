import type { System } from '../system/system.ts';
import type { CiFacts } from './facts/ci-facts.ts';
/** Name of the file, beside a journal, that remembers what an API was told of it; one JSON document a line. */
export declare const TOLD_FILE = "told.ndjson";
/** Name of the lock of whoever tells of a run. */
export declare const TOLD_LOCK = "told.lock";
/** How an API is spoken to: `batch` ours, `plain` one with the endpoints of the original system alone. */
export type ApiMode = 'batch' | 'plain';
/** What an API knows of one task. */
export interface ToldTask {
    /** The API's own number for it; undefined while a creation may or may not have reached it. */
    readonly id?: number;
    /** Digest of the state last told. */
    readonly state?: string;
}
/** A piece of a log that was sent, or was about to be: from byte `from` up to `to`. */
export interface ToldChunk {
    readonly seq: number;
    readonly from: number;
    readonly to: number;
}
/** A fact about what was told. */
export type ToldFact = 
/** `fresh` where the API did not know the run before: what it was told earlier is gone. */
{
    readonly api: string;
    readonly attempt: number;
    readonly mode: ApiMode;
    readonly fresh: boolean;
} | ({
    readonly task: string;
} & ToldTask) | ({
    readonly log: string;
} & ToldChunk)
/** The CI job of the run, which its own record does not name. */
 | {
    readonly ci: CiFacts;
}
/** Nothing is left to tell. */
 | {
    readonly done: true;
};
/** What one API was told of one attempt of a run. */
export interface Told {
    /** Undefined where it was never told anything. */
    readonly header: {
        readonly attempt: number;
        readonly mode: ApiMode;
    } | undefined;
    readonly tasks: Map<string, ToldTask>;
    /** The last piece of each log. */
    readonly logs: Map<string, ToldChunk>;
    readonly done: boolean;
    /** Where the run belongs to a CI job, whichever API is told. */
    readonly ci: CiFacts | undefined;
}
/** Reads what `api` was told of the run in `folder`. What another API was told does not count. */
export declare function readTold(system: System, folder: string, api: string): Promise<Told>;
/** Writes facts as they happen. What cannot be written is forgotten: the API is then told twice, which does no harm. */
export interface ToldFile {
    add(facts: readonly ToldFact[]): void;
    close(): void;
}
/** Opens the memory of a run; the folder must be there. */
export declare function openToldFile(system: System, folder: string): ToldFile;
/** A short digest of a state, to tell whether it was told already. */
export declare function digestOf(json: string): string;
