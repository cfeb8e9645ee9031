import type { Handler } from '../http/call.ts';
import type { Metrics } from './create-metrics.ts';

/** GET /metrics: the numbers of this server. */
export function getMetricsHandler(metrics: Pick<Metrics, 'text' | 'type'>): Handler<'getMetrics'> {
  return async () => ({
    status: 200,
    type: metrics.type,
    headers: { 'Cache-Control': 'no-store' },
    body: await metrics.text(),
  });
}
