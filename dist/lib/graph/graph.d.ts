import type { ScheduleRule } from '../plan/schedule/rule.ts';
import type { Json } from '../schema/json.ts';
/** Text that may hold `${{ }}`; one that is a single expression keeps its value's type. */
export type Template = string;
/** JSON in which every string is a Template. */
export type TemplateValue = Json;
/** Which exit codes of a failed step the plan allows: all of them, or those listed. */
export type Tolerance = boolean | readonly number[];
/** When a failed try is followed by another. Durations in ms. */
export interface RetryRule {
    /** All tries together, the first included. */
    readonly attempts: number;
    readonly delay: number;
    readonly factor: number;
    readonly maxDelay: number;
    readonly jitter: boolean;
    /** Exit codes that are worth another try; undefined means any. */
    readonly onExit?: readonly number[];
    readonly on: readonly ('failed' | 'timed_out')[];
}
/** Fan-out of a step into tasks `id[key]`. */
export interface FanOut {
    /** `for_each`: a template for a list (or a list of templates). `matrix`: axes, include, exclude as written. */
    readonly kind: 'for_each' | 'matrix';
    readonly values: TemplateValue;
    /** How many of its tasks may run at once; undefined means the plan's limit alone. */
    readonly maxParallel?: number;
}
export interface CacheRule {
    readonly inputs: readonly Template[];
    readonly outputs: readonly Template[];
    readonly env: readonly string[];
}
/** A step with every default filled in and both edge lists: what the machine runs on. */
export interface StepNode {
    readonly id: string;
    /** Place in the plan; `finally` steps follow the others. */
    readonly index: number;
    /** `finally` steps wait for all `main` steps, whatever became of them. */
    readonly phase: 'main' | 'finally';
    readonly name: string;
    readonly description: string | undefined;
    /** Name of the step runner: `command`, `shell`, `http`, ... */
    readonly uses: string;
    /**
     * What the runner is given, unevaluated. For `command`: `{ command: Template[], flags: Template[] | { [name]: TemplateValue } }`,
     * the words already split. For `shell`: `{ run: string, shell: string }` (`run` holds no expressions).
     */
    readonly settings: {
        readonly [key: string]: TemplateValue;
    };
    readonly needs: readonly string[];
    /** Ids of the steps that need this one. */
    readonly dependents: readonly string[];
    /** The `if` expression, without `${{ }}`, as written; undefined means the default: all needs succeeded or were skipped on purpose. */
    readonly condition: string | undefined;
    /** True where the condition names `success() failure() always() cancelled()` itself, so that `success()` is not implied. */
    readonly conditionAsksStatus: boolean;
    readonly enabled: boolean | Template;
    /** Globs; undefined means always. */
    readonly onlyChanged: readonly string[] | undefined;
    /** Plan, defaults and step merged, in that order. */
    readonly env: {
        readonly [name: string]: Template;
    };
    readonly envFiles: readonly EnvFile[];
    readonly workingDirectory: Template | undefined;
    /** ms; undefined means no limit. */
    readonly timeout: number | undefined;
    readonly retry: RetryRule | undefined;
    readonly continueOnError: Tolerance;
    readonly fanOut: FanOut | undefined;
    /** Declared output names; anything else a step writes is dropped with a note. */
    readonly outputs: readonly string[];
    readonly artifacts: readonly Template[];
    readonly lock: Template | undefined;
    readonly cache: CacheRule | undefined;
    /** `approval`, `pull_request`: as written; other parts of the package serve them. */
    readonly approval: Json | undefined;
    readonly pullRequest: Json | undefined;
    readonly runsOn: readonly string[];
    /** Names of the plan's secrets this step's `env` or `with` mentions; no other secret reaches it. */
    readonly secrets: readonly string[];
}
export interface EnvFile {
    readonly path: Template;
    readonly required: boolean;
}
/** How a run that finds its concurrency group taken behaves. */
export interface ConcurrencyRule {
    readonly group: Template;
    readonly whenBusy: 'queue' | 'cancel' | 'skip' | 'fail';
}
/** A plan made ready to run. */
export interface StepGraph {
    readonly name: string;
    /** Words for people. */
    readonly description?: string | undefined;
    /** As the caller named it; relative paths in the plan count from the working directory of the run, plugins from this file's folder. */
    readonly path: string;
    /** The plan's text as read, for the record. */
    readonly text: string;
    /** SHA-256 of the text, hex. */
    readonly digest: string;
    readonly runId: Template;
    readonly params: Readonly<Record<string, Json>>;
    /** Names of the plan's secrets. */
    readonly secrets: readonly string[];
    readonly plugins: readonly string[];
    readonly maxParallel: number;
    readonly onFailure: 'continue' | 'stop' | 'cancel';
    /** ms; undefined means no limit. */
    readonly timeout: number | undefined;
    readonly concurrency: ConcurrencyRule | undefined;
    /** When a server starts the plan by itself; empty where nothing says so. */
    readonly schedules: readonly ScheduleRule[];
    /** As written; other parts of the package serve them. */
    readonly notifiers: Json | undefined;
    /** Main steps in plan order, then `finally` steps. */
    readonly nodes: readonly StepNode[];
    readonly byId: ReadonlyMap<string, StepNode>;
}
