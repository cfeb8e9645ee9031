import type { PlanFile } from '../../plan/plan.ts';
/** What the graph must know of a step runner: its name, and the JSON Schema of `with`. */
export interface KnownRunner {
    readonly name: string;
    readonly schema?: {
        readonly [key: string]: unknown;
    };
}
/** The runners every plan has; their settings are checked where the caller gives their schemas. */
export declare const BUILT_IN_RUNNERS: readonly KnownRunner[];
/** Tells `uses` that name no runner. While a plan's plugins are not loaded an unknown name may be one of theirs. */
export declare function tellUnknownRunners(file: PlanFile, runners: readonly KnownRunner[], pluginsLoaded: boolean): void;
/** The notifiers every plan has; their settings are checked where the caller gives their schemas. */
export declare const BUILT_IN_NOTIFIERS: readonly KnownRunner[];
/** Tells notifiers nobody knows. Where a plan has plugins an unknown name may be one of theirs, which is seen when it is run. */
export declare function tellUnknownNotifiers(file: PlanFile, notifiers: readonly KnownRunner[]): void;
