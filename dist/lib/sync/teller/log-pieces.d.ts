import type { Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../channel.ts';
import { type Patience } from '../send/patience.ts';
import type { Told, ToldChunk, ToldFact, ToldFile } from '../told.ts';
export declare const LOG_BYTES: number;
/** What logs are sent with. */
export interface LogOptions {
    readonly system: System;
    /** The attempt's folder. */
    readonly folder: string;
    readonly told: Told;
    readonly file: ToldFile;
    readonly patience: Patience;
    readonly sendLog: NonNullable<Channel['sendLog']>;
    /** Hears once what keeps a log from being taken. */
    readonly onRefused: (task: string, reason: string) => void;
}
/** How far the logs of a run are, beside what is remembered of them. */
export interface LogProgress {
    /** Tasks whose logs are not sent to their ends, as they are now. */
    readonly open: Map<string, Task>;
    /** Tasks whose logs are being sent by themselves. */
    readonly sending: Map<string, Promise<void>>;
    /** Tasks whose last piece has arrived. That of a session before this one may or may not have. */
    readonly certain: Set<string>;
}
/** Sends what there is of a log by itself, piece by piece. The API must know the task, as `id`. */
export declare function sendPieces(options: LogOptions, { certain }: LogProgress, task: Task, id: number): Promise<void>;
/** True where the API lost what it had of a log, which is no reason to keep the log from it. */
export declare function isUnknownLog(thrown: unknown): boolean;
/** The facts to be written before a piece is sent: sent again with the same number, it must hold the same bytes. */
export declare function remembered({ logs }: Told, key: string, { seq, from, to }: ToldChunk): ToldFact[];
