import type { PlanRequests } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import type { CiFacts } from './ci-facts.ts';
/** The steps of a plan and what they need, for a picture of the run. */
export interface RunGraph {
    readonly steps: readonly {
        readonly id: string;
        readonly name: string;
        readonly phase: 'main' | 'finally';
        readonly uses: string;
        readonly needs: readonly string[];
        /** Null for a step that is one task. */
        readonly fan_out: 'for_each' | 'matrix' | null;
    }[];
}
/** Steps as a plan made ready to run has them. */
export interface PlanSteps {
    readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly phase: 'main' | 'finally';
        readonly uses: string;
        readonly needs: readonly string[];
        readonly fanOut: {
            readonly kind: 'for_each' | 'matrix';
        } | undefined;
    }[];
}
/** The picture of a plan's steps. */
export declare function runGraphOf({ nodes }: PlanSteps): RunGraph;
/** What of a run its events do not tell. */
export interface RunContext {
    readonly graph?: RunGraph;
    /** The plan's text. */
    readonly planText?: string;
    readonly ci?: CiFacts;
}
/** The body of a run's registration. */
export interface Registration {
    readonly run_id: string;
    readonly attempt: number;
    readonly source_key: string;
    readonly plan: {
        readonly name: string;
        readonly path: string;
        readonly digest: string;
        readonly text?: string;
    };
    readonly graph?: RunGraph;
    readonly params?: Readonly<Record<string, Json>>;
    readonly git?: {
        readonly commit?: string;
        readonly branch?: string;
        readonly dirty?: boolean;
    };
    readonly ci?: CiFacts;
    readonly origin: {
        readonly host: string;
        readonly pid: number;
    };
    readonly requests?: PlanRequests;
    readonly resumed_from?: number;
    readonly started_at: string;
}
/** The registration of a run, within the API's bounds: what is too large is left out, since the run's folder has it. */
export declare function registrationOf(run: Run, context?: RunContext): Registration;
/** A registration of no more than the API must have, for one that refuses the whole. */
export declare function leanRegistrationOf(run: Run): Registration;
/** Names one local run for ever, whoever tells of it and how often. */
export declare function sourceKey({ run_id, attempt, started_at, origin }: Run): string;
