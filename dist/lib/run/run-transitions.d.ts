import type { RunStatus } from './status.ts';
/** Where a run may go next by its own report. One that was given up as lost (failed, reason `lost`) may go anywhere: it knows better. */
export declare const RUN_TRANSITIONS: Readonly<Record<RunStatus, readonly RunStatus[]>>;
/** States that are an end. */
export declare const RUN_ENDS: readonly RunStatus[];
