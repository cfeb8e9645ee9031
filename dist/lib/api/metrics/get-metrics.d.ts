import type { Handler } from '../http/call.ts';
import type { Metrics } from './create-metrics.ts';
/** GET /metrics: the numbers of this server. */
export declare function getMetricsHandler(metrics: Pick<Metrics, 'text' | 'type'>): Handler<'getMetrics'>;
