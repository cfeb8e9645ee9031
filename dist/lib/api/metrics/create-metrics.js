import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { outboxBacklog } from '../../store/deliveries/pending-work.js';
import { openTasks } from '../../store/stats/open-tasks.js';
import { addFleet } from './fleet-metrics.js';
const PREFIX = 'orchestrator_api';
/** Upper bounds of the duration histogram, in seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
/** These last as long as their reader: a duration would say nothing. */
const STREAMS = new Set(['streamEvents', 'getTaskLog']);
/** Metrics that begin at zero. */
export function createMetrics({ database, live, hasFleet = false }) {
    const registers = [new Registry()];
    const [registry] = registers;
    const requests = new Counter({
        name: `${PREFIX}_requests_total`,
        help: 'Requests answered, by operation and status.',
        labelNames: ['operation', 'method', 'status'],
        registers,
    });
    const durations = new Histogram({
        name: `${PREFIX}_request_duration_seconds`,
        help: 'How long requests took, streams and logs left out.',
        labelNames: ['operation'],
        buckets: BUCKETS,
        registers,
    });
    const swept = new Counter({
        name: `${PREFIX}_swept_total`,
        help: 'Rows that sweeps removed or changed, by what they are.',
        labelNames: ['rows'],
        registers,
    });
    const deliveries = new Counter({
        name: `${PREFIX}_deliveries_total`,
        help: 'Tries to tell somebody outside, by way (webhook, message, resume) and outcome (delivered, nothing, later, failed).',
        labelNames: ['kind', 'outcome'],
        registers,
    });
    addLive(registers, live);
    addBacklog(registers, database);
    addOpenTasks(registers, database);
    const counted = hasFleet ? addFleet(registers, PREFIX, database) : () => undefined;
    return {
        counted,
        answered: ({ operation, method, status, ms }) => {
            requests.inc({ operation, method, status: String(status) });
            if (!STREAMS.has(operation))
                durations.observe({ operation }, ms / 1000);
        },
        swept: (counts) => {
            for (const [rows, count] of Object.entries(counts))
                swept.inc({ rows }, count);
        },
        carried: ({ kind, outcome }) => deliveries.inc({ kind, outcome }),
        text: () => registry.metrics(),
        // Whoever writes text says the character set.
        type: registry.contentType.replace(/; charset=utf-8$/, ''),
    };
}
function addLive(registers, live) {
    new Gauge({
        name: `${PREFIX}_live_clients`,
        help: 'Readers of live events.',
        registers,
        collect() {
            this.set(live.numbers().clients);
        },
    });
    new Counter({
        name: `${PREFIX}_live_events_delivered_total`,
        help: 'Events given to readers, each counted for each of them.',
        registers,
        collect() {
            this.reset();
            this.inc(live.numbers().delivered);
        },
    });
}
function addOpenTasks(registers, database) {
    new Gauge({
        name: `${PREFIX}_open_tasks`,
        help: 'Tasks that have not ended, by status.',
        labelNames: ['status'],
        registers,
        async collect() {
            this.reset();
            // A database that is away must not take the other numbers with it.
            const counts = await openTasks(database).catch(() => new Map());
            for (const [status, count] of counts)
                this.set({ status }, count);
        },
    });
}
function addBacklog(registers, database) {
    new Gauge({
        name: `${PREFIX}_deliveries_pending`,
        help: 'What is still to be told outside, by way; events are those nobody has looked at yet.',
        labelNames: ['kind'],
        registers,
        async collect() {
            this.reset();
            const backlog = await outboxBacklog(database).catch(() => undefined);
            if (backlog === undefined)
                return;
            this.set({ kind: 'event' }, backlog.events);
            for (const [kind, count] of backlog.deliveries)
                this.set({ kind }, count);
        },
    });
}
