import { exportTasksHandler } from './exports/export-tasks.js';
import { getTaskHistoryHandler } from './history/get-task-history.js';
import { streamEventsHandler } from './live/stream-events.js';
import { appendTaskLogHandler } from './logs/append-task-log.js';
import { getTaskLogHandler } from './logs/get-task-log.js';
import { getMetricsHandler } from './metrics/get-metrics.js';
import { pruneTasksHandler } from './prune/prune-tasks.js';
import { getStatsHandler } from './stats/get-stats.js';
/** Handlers of what is read, streamed and removed. */
export function readingHandlers({ context, live, metrics }) {
    return {
        streamEvents: streamEventsHandler(context, live),
        getTaskLog: getTaskLogHandler(context, live),
        appendTaskLog: appendTaskLogHandler(context),
        getTaskHistory: getTaskHistoryHandler(context),
        getStats: getStatsHandler(context),
        exportTasks: exportTasksHandler(context),
        pruneTasks: pruneTasksHandler(context),
        getMetrics: getMetricsHandler(metrics),
    };
}
