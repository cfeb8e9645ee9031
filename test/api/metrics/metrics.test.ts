import { ProxyTracerProvider, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { describe, expect, it, test } from 'vitest';
import type { Answered } from '../../../src/api/http/router.ts';
import { createMetrics } from '../../../src/api/metrics/create-metrics.ts';
import { createTracing, type TracerLike } from '../../../src/api/metrics/tracing.ts';
import type { Database } from '../../../src/store/database.ts';
import { describeOnEach } from '../../support/database.ts';
import { startTaskApi } from '../../support/task-api.ts';

const ANSWERED: Answered = { operation: 'getTask', method: 'GET', status: 200, ms: 12, requestId: 'x-1' };
const away = { query: () => Promise.reject(new Error('away')), schema: 'public' } as unknown as Database;

function metricsOf(database: Database) {
  return createMetrics({ database, live: { numbers: () => ({ clients: 2, delivered: 7 }) } });
}

describeOnEach('metrics over HTTP', (makeDatabase) => {
  test('count requests by operation and status, and what is open', async () => {
    const api = await startTaskApi(await makeDatabase());
    const { id } = (await api.call('POST', '/tasks/', { task: 'a', run_id: 'r', status: 'running' })).body;
    await api.call('GET', `/tasks/${id + 1}`);
    const { status, body, headers } = await api.call('GET', '/metrics');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(body).toContain('orchestrator_api_requests_total{operation="createTask",method="POST",status="201"} 1\n');
    expect(body).toContain('orchestrator_api_requests_total{operation="getTask",method="GET",status="404"} 1\n');
    expect(body).toContain('orchestrator_api_request_duration_seconds_count{operation="createTask"} 1\n');
    expect(body).toContain('orchestrator_api_open_tasks{status="running"} 1\n');
    expect(body).toContain('orchestrator_api_open_tasks{status="queued"} 0\n');
    expect(body).toContain('orchestrator_api_deliveries_pending{kind="event"} 0\n');
    await api.call('PATCH', `/tasks/${id}`, { status: 'failed' });
    expect((await api.call('GET', '/metrics')).body).toContain('orchestrator_api_deliveries_pending{kind="event"} 1\n');
  });
});

describe('metrics', () => {
  it('of two APIs in one process are apart', async () => {
    const [one, other] = [metricsOf(away), metricsOf(away)];
    one.answered(ANSWERED);
    expect(await one.text()).toContain('operation="getTask"');
    expect(await other.text()).not.toContain('operation="getTask"');
  });

  it('do without the database where it is away', async () => {
    const text = await metricsOf(away).text();
    expect(text).toContain('orchestrator_api_live_clients 2\n');
    expect(text).toContain('orchestrator_api_live_events_delivered_total 7\n');
    expect(text).not.toContain('orchestrator_api_open_tasks{');
  });

  it('count what was swept, and no durations of streams', async () => {
    const metrics = metricsOf(away);
    metrics.swept({ tasks: 3, logs: 0 });
    metrics.swept({ tasks: 2, logs: 1 });
    metrics.answered({ ...ANSWERED, operation: 'streamEvents', ms: 1e6 });
    const text = await metrics.text();
    expect(text).toContain('orchestrator_api_swept_total{rows="tasks"} 5\n');
    expect(text).not.toContain('duration_seconds_count{operation="streamEvents"}');
  });
});

describe('tracing', () => {
  function recorder() {
    const spans: Record<string, unknown>[] = [];
    const tracer: TracerLike = {
      startSpan: (name, options) => {
        const span: Record<string, unknown> = { name, ...options };
        spans.push(span);
        return {
          setStatus: (status) => Object.assign(span, { status }),
          end: (endTime) => void Object.assign(span, { endTime }),
        };
      },
    };
    return { spans, tracer };
  }

  it('makes one span a request, named by the operation and as long as it took', () => {
    const { spans, tracer } = recorder();
    createTracing(tracer).answered(ANSWERED);
    const [span] = spans as [{ startTime: number; endTime: number }];
    expect(span).toMatchObject({
      name: 'getTask',
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': 'GET', 'http.response.status_code': 200, 'http.request_id': 'x-1' },
    });
    expect(span.endTime - span.startTime).toBe(12);
    expect(span).not.toHaveProperty('status');
  });

  it('marks what the server failed at', () => {
    const { spans, tracer } = recorder();
    createTracing(tracer).answered({ ...ANSWERED, status: 503 });
    expect(spans[0]?.status).toEqual({ code: SpanStatusCode.ERROR });
  });

  it('takes a tracer of OpenTelemetry, and none', () => {
    const tracer: Tracer = new ProxyTracerProvider().getTracer('orchestrator');
    const like: TracerLike = tracer;
    createTracing(like).answered(ANSWERED);
    createTracing(trace.getTracer('orchestrator')).answered(ANSWERED);
    createTracing(undefined).answered(ANSWERED);
  });

  it('leaves a request answered where the tracer throws', () => {
    const tracer: TracerLike = {
      startSpan: () => {
        throw new Error('no');
      },
    };
    createTracing(tracer).answered(ANSWERED);
  });
});
