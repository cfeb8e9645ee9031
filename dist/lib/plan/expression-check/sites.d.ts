/** What expressions in one place of a plan may use. */
export interface Site {
    readonly contexts: ReadonlySet<string>;
    /** Whether `success()`, `failure()`, `always()` and `cancelled()` mean something there. */
    readonly asksStatus: boolean;
}
/** Keys of a plan whose texts may hold expressions. */
export declare const PLAN_SITES: Readonly<Record<string, Site>>;
/** Keys of a notifier whose texts may hold expressions. */
export declare const NOTIFIER_SITES: Readonly<Record<string, Site>>;
/** Keys of `defaults` whose texts may hold expressions. */
export declare const DEFAULTS_SITES: Readonly<Record<string, Site>>;
/** Keys of a step whose texts may hold expressions. */
export declare const STEP_SITES: Readonly<Record<string, Site>>;
/** True for a function that only means something in a condition. */
export declare function isStatusFunction(name: string): boolean;
