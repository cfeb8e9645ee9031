import type { ApiContext } from './context.ts';
import type { Live } from './live/create-live.ts';
import type { Metrics } from './metrics/create-metrics.ts';
/** Handlers of what is read, streamed and removed. */
export declare function readingHandlers({ context, live, metrics }: {
    context: ApiContext;
    live: Live;
    metrics: Metrics;
}): {
    streamEvents: import("./http/call.ts").Handler<"streamEvents">;
    getTaskLog: import("./http/call.ts").Handler<"getTaskLog">;
    appendTaskLog: import("./http/call.ts").Handler<"appendTaskLog">;
    getTaskHistory: import("./http/call.ts").Handler<"getTaskHistory">;
    getStats: import("./http/call.ts").Handler<"getStats">;
    exportTasks: import("./http/call.ts").Handler<"exportTasks">;
    pruneTasks: import("./http/call.ts").Handler<"pruneTasks">;
    getMetrics: import("./http/call.ts").Handler<"getMetrics">;
};
