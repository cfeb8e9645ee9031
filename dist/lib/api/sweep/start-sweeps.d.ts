import type { BlobStore } from '../../blobs/blob-store.ts';
import type { ApiContext } from '../context.ts';
import { type SweeperOptions } from './create-sweeper.ts';
import { type RetentionRules, type Swept } from './retention.ts';
/** What is swept, and when. */
export interface SweepOptions extends Pick<SweeperOptions, 'everyMs' | 'graceMs' | 'silentMs'> {
    /** What is kept how long; for ever where nothing is said. */
    readonly retention?: RetentionRules;
}
/** What sweeping works with. */
export interface SweepParts extends SweepOptions {
    readonly context: ApiContext;
    /** Where the files of a fleet are; absent where there is none. */
    readonly blobs?: BlobStore | undefined;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
    readonly onSwept: (swept: Swept) => void;
}
/** Starts everything that looks after the tables by itself: runs that fell silent, what expired, what is too old. */
export declare function startSweeps({ context, blobs, logger, onSwept, retention: rules, ...times }: SweepParts): {
    stop(): Promise<void>;
};
