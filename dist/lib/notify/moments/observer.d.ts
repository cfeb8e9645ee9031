import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../send/channel.ts';
import { type EarlierRun } from './history.ts';
import type { Teller } from './teller.ts';
/** A rule at work: what it says, and the way that takes. */
export interface Line {
    readonly teller: Teller;
    readonly channel: Channel;
}
/** What the observer of notifications is made of. */
export interface NotificationObserverOptions {
    readonly system: System;
    /** Opens the rules once the run has its name. */
    readonly open: (run: Run, signal: AbortSignal) => readonly Line[];
    /** Earlier runs, newest first; undefined where no rule asks for them. */
    readonly earlier: (() => Promise<readonly EarlierRun[]>) | undefined;
    /** ms that what is left may take once the run is over. */
    readonly patience: number | (() => number);
    readonly onNote: (message: string) => void;
}
/** Hears a run and tells people of it, beside the run: it never slows or fails it, and ends within `patience` after it. */
export declare function createNotificationObserver(options: NotificationObserverOptions): RunObserver;
