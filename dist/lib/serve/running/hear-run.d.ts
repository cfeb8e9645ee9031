import type { StepGraph } from '../../graph/graph.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import type { EarlierRun } from '../../notify/moments/history.ts';
import type { SealedNotifiers } from '../../notify/notifications-for.ts';
import type { System } from '../../system/system.ts';
/** What a server's own runs are told with. */
export interface HearingOptions {
    readonly system: System;
    /** Absolute. */
    readonly stateDir: string;
    /** The server itself, which is told of its runs. */
    readonly api: {
        readonly baseUrl: string;
        readonly token: string;
    };
    readonly onNote: (message: string) => void;
    /** What notifiers have to do with, where the plan is anybody's: they then see nothing else of this process. */
    readonly sealed?: SealedPlace;
    /** Earlier runs of its plan, newest first; without it those whose records are in `stateDir`. */
    readonly earlier?: () => Promise<readonly EarlierRun[]>;
    /** ms that the server may take to be told the rest once a run is over; asked when it is. */
    readonly patience?: () => number;
}
/** The notifiers of plans that anybody may hand in, and the little world they live in. */
export interface SealedPlace {
    readonly system: System;
    of(plan: StepGraph): Promise<SealedNotifiers>;
}
/** Who hears of a run, what it says when it begins, and what ends it early. */
export type HeardRun = Required<Pick<RunPlanOptions, 'observers' | 'notes' | 'signal'>>;
/**
 * How every run is heard that the server itself runs, scheduled or resumed: the server is told, and whom the plan's notifiers name. `stop`
 * ends it, and so does whoever asks the server to cancel it.
 */
export declare function hearRun(options: HearingOptions, graph: StepGraph, stop: AbortSignal): Promise<HeardRun>;
