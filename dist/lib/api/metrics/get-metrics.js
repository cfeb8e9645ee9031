/** GET /metrics: the numbers of this server. */
export function getMetricsHandler(metrics) {
    return async () => ({
        status: 200,
        type: metrics.type,
        headers: { 'Cache-Control': 'no-store' },
        body: await metrics.text(),
    });
}
