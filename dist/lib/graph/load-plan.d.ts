import type { Diagnostic } from '../plan/diagnostic.ts';
import { type PlanReading } from '../plan/yaml/read-plan.ts';
import type { StepGraph } from './graph.ts';
import { type KnownRunner } from './resolve/known-runners.ts';
/** A plan ready to run, or everything that is wrong with it. */
export type LoadedPlan = {
    readonly ok: true;
    readonly graph: StepGraph;
    readonly warnings: readonly Diagnostic[];
}
/** `text` is there where the file could be read. */
 | {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
    readonly text?: string;
};
/** What is known when a plan is loaded. */
export interface LoadOptions {
    /** Values given for the plan's params; text is read by the declared type. Absent where nothing is run: what is required may then be missing. */
    readonly params?: Readonly<Record<string, unknown>>;
    /** Step runners that `uses` may name; by default the built-in ones, without a check of their settings. */
    readonly runners?: readonly KnownRunner[];
    /** Notifiers that `uses` of a notifier may name; by default the built-in ones, without a check of their settings. */
    readonly notifiers?: readonly KnownRunner[];
    /** Loads the runners of the plan's plugins (paths as written, relative to the plan). Without it an unknown `uses` is a warning where the plan has plugins. */
    readonly loadPlugins?: (plugins: readonly string[], planPath: string) => Promise<readonly KnownRunner[]>;
    /** The environment the plan will run in, to warn of variables nobody sets; nothing is said without it. */
    readonly env?: Readonly<Record<string, string>>;
}
/** Reads and checks a plan file; a relative path counts from the system's working directory. Never throws for a fault of the plan. */
export declare function loadPlan(path: string, options: LoadOptions & {
    readonly system: PlanReading;
}): Promise<LoadedPlan>;
/** Checks a plan's text, or the bytes of it (standard input); `name` stands for the file in diagnostics and records. */
export declare function loadPlanText(content: string | Uint8Array, name: string, options?: LoadOptions): Promise<LoadedPlan>;
