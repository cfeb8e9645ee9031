import type { Answered } from '../http/router.ts';
/** What we use of a span of `@opentelemetry/api`. */
export interface SpanLike {
    setStatus(status: {
        code: number;
    }): unknown;
    end(endTime?: number): void;
}
/** What we use of a tracer of `@opentelemetry/api`: `trace.getTracer('orchestrator')` is one. */
export interface TracerLike {
    startSpan(name: string, options: {
        kind: number;
        startTime: number;
        attributes: Record<string, string | number>;
    }): SpanLike;
}
/** Tells a tracer of requests. */
export interface Tracing {
    /** One span for one answered request, within the trace that is active; nothing where there is no tracer. */
    answered(answered: Answered): void;
}
/** Spans named by operation, with the HTTP attributes of the semantic conventions. What the tracer throws is its own business. */
export declare function createTracing(tracer: TracerLike | undefined): Tracing;
