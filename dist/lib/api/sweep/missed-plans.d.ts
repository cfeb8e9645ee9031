import type { ApiContext } from '../context.ts';
/** How plans that do not start at their time are looked for. */
export interface MissedSweepOptions {
    readonly context: Pick<ApiContext, 'database' | 'clock' | 'changed'>;
    readonly onFailure: (thrown: unknown) => void;
}
/** Looks every five minutes, until it is stopped, for plans that GitHub did not start at their time. */
export declare function createMissedSweep({ context, onFailure }: MissedSweepOptions): {
    stop(): Promise<void>;
};
