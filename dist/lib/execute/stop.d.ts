import type { RunStopping } from '../run/event.ts';
import type { Run } from '../run/run.ts';
import type { Engine } from './engine/engine.ts';
/** The brake of a run. Only the first cause counts; a later one that cancels still stops what runs. */
export interface Stop {
    /** For a task that starts now: aborted when it must end. What is started after a cancel (`finally`, `always()`) is not ended by it. */
    signalForStart(): AbortSignal;
    /** `cancel` ends what runs, too. */
    now(cause: RunStopping['cause'], cancel: boolean, message: string): void;
    /** A step failed: what follows is the plan's own rule. */
    afterFailure(rule: 'continue' | 'stop' | 'cancel'): void;
    /** From here on the caller's signal and the plan's time limit count, less the ms that are gone; `reconsider` is called after each stop. */
    arm(reconsider: () => void, outside: AbortSignal | undefined, elapsed?: number): void;
    disarm(): void;
}
/** A brake that has not been pulled, or as it was in a run that goes on. */
export declare function createStop(engine: Engine, before?: Run['stopping']): Stop;
