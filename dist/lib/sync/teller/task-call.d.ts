import type { Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../channel.ts';
import { type TaskState } from '../facts/task-state.ts';
import { type Patience } from '../send/patience.ts';
import { type Told, type ToldFile } from '../told.ts';
import type { LogsAlong } from './short-log.ts';
export interface TaskCallOptions {
    readonly system: System;
    readonly told: Told;
    readonly file: ToldFile;
    readonly patience: Patience;
    /** The API's number of an earlier attempt; it may count otherwise. */
    readonly attemptOf: (local: number) => number;
    /** When people were told of a task that waits, RFC 3339; undefined where that is not known. */
    readonly notifiedAt: (task: string) => string | undefined;
    readonly onTold: (task: string, status: TaskState['status']) => void;
    readonly onAside: (task: string, reason: string) => void;
    readonly onCut: (what: string) => void;
    /** Where the API takes logs, once that is known. */
    readonly logs: () => Pick<LogsAlong, 'take' | 'settle'> | undefined;
}
/**
 * Tells of some tasks until the API took or refused each. Every try takes their newest states from `newest`. Answers what is left: what had
 * no room, or what patience did not last for, with what was thrown.
 */
export declare function callFor(options: TaskCallOptions, channel: Channel, keys: readonly string[], newest: (key: string) => Task | undefined): Promise<{
    readonly left: readonly string[];
    readonly thrown?: unknown;
}>;
