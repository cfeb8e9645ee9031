/** SpanKind.SERVER and SpanStatusCode.ERROR of the OpenTelemetry API, which is no dependency. */
const SERVER = 1;
const ERROR = 2;
/** Spans named by operation, with the HTTP attributes of the semantic conventions. What the tracer throws is its own business. */
export function createTracing(tracer) {
    return {
        answered: ({ operation, method, status, ms, requestId }) => {
            if (tracer === undefined)
                return;
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
                if (status >= 500)
                    span.setStatus({ code: ERROR });
                span.end(end);
            }
            catch {
                // A request that was answered stays answered.
            }
        },
    };
}
