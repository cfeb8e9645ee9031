import type { Answered } from '../http/router.ts';

/** What we use of a span of `@opentelemetry/api`. */
export interface SpanLike {
  setStatus(status: { code: number }): unknown;
  end(endTime?: number): void;
}

/** What we use of a tracer of `@opentelemetry/api`: `trace.getTracer('orchestrator')` is one. */
export interface TracerLike {
  startSpan(
    name: string,
    options: { kind: number; startTime: number; attributes: Record<string, string | number> },
  ): SpanLike;
}

/** Tells a tracer of requests. */
export interface Tracing {
  /** One span for one answered request, within the trace that is active; nothing where there is no tracer. */
  answered(answered: Answered): void;
}

/** SpanKind.SERVER and SpanStatusCode.ERROR of the OpenTelemetry API, which is no dependency. */
const SERVER = 1;
const ERROR = 2;

/** Spans named by operation, with the HTTP attributes of the semantic conventions. What the tracer throws is its own business. */
export function createTracing(tracer: TracerLike | undefined): Tracing {
  return {
    answered: ({ operation, method, status, ms, requestId }) => {
      if (tracer === undefined) return;
      // Spans have wall time, in ms since the epoch.
      const end = Date.now();
      try {
        const span = tracer.startSpan(operation, {
          kind: SERVER,
          startTime: end - ms,
          attributes: {
            'http.request.method': method,
            'http.response.status_code': status,
            'http.operation': operation,
            'http.request_id': requestId,
          },
        });
        if (status >= 500) span.setStatus({ code: ERROR });
        span.end(end);
      } catch {
        // A request that was answered stays answered.
      }
    },
  };
}
