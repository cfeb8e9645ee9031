import type { ApiContext } from './context.ts';
import { exportTasksHandler } from './exports/export-tasks.ts';
import { getTaskHistoryHandler } from './history/get-task-history.ts';
import type { Handlers } from './http/call.ts';
import type { Live } from './live/create-live.ts';
import { streamEventsHandler } from './live/stream-events.ts';
import { appendTaskLogHandler } from './logs/append-task-log.ts';
import { getTaskLogHandler } from './logs/get-task-log.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import { getMetricsHandler } from './metrics/get-metrics.ts';
import { pruneTasksHandler } from './prune/prune-tasks.ts';
import { getStatsHandler } from './stats/get-stats.ts';

/** Handlers of what is read, streamed and removed. */
export function readingHandlers({ context, live, metrics }: { context: ApiContext; live: Live; metrics: Metrics }) {
  return {
    streamEvents: streamEventsHandler(context, live),
    getTaskLog: getTaskLogHandler(context, live),
    appendTaskLog: appendTaskLogHandler(context),
    getTaskHistory: getTaskHistoryHandler(context),
    getStats: getStatsHandler(context),
    exportTasks: exportTasksHandler(context),
    pruneTasks: pruneTasksHandler(context),
    getMetrics: getMetricsHandler(metrics),
  } satisfies Partial<Handlers>;
}
