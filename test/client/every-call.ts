import type { TaskClient } from '../../src/client.ts';
import type { TaskEnd } from '../../src/run/event.ts';
import type { OperationId } from '../../src/schema/generated/task-api/api-operations.ts';

/** What others call by their own programs. */
export type HookId = 'hearSlack' | 'hearGithub';

const END: TaskEnd = {
  status: 'succeeded',
  reason: null,
  exit_code: 0,
  tries: 1,
  duration_ms: 1,
  outputs: {},
  outputs_uri: null,
  log_excerpt: null,
  tolerated: false,
  approval_state: null,
};

/** One call of each operation, and the request it makes. */
export const CALLS: {
  readonly [Id in Exclude<OperationId, HookId>]: readonly [(client: TaskClient) => Promise<unknown>, string];
} = {
  createTask: [(client) => client.createTask({ task: 'a', run_id: 'b', status: 'queued' }), 'POST /agents/tasks'],
  listTasks: [
    (client) => client.listTasks({ status: ['failed', 'skipped'], limit: 5 }),
    'GET /agents/tasks?status=failed&status=skipped&limit=5',
  ],
  pageTasks: [(client) => client.pageTasks({ cursor: 'c' }), 'GET /agents/tasks/paged?cursor=c'],
  exportTasks: [(client) => client.exportTasks(), 'GET /agents/tasks/paged.csv'],
  pruneTasks: [
    (client) => client.pruneTasks({ date: '2026-01-01', dry_run: true }),
    'DELETE /agents/tasks/before?date=2026-01-01&dry_run=true',
  ],
  batchTasks: [
    (client) => client.batchTasks({ items: [{ op: 'update', id: 1 }] }, { return: 'minimal' }),
    'POST /agents/tasks/batch?return=minimal',
  ],
  getTask: [(client) => client.getTask(1), 'GET /agents/tasks/1'],
  updateTask: [(client) => client.updateTask(1, { status: 'running' }), 'PATCH /agents/tasks/1'],
  approveTask: [(client) => client.approveTask(1), 'POST /agents/tasks/1/approve'],
  requestChanges: [(client) => client.requestChanges(1, { note: 'shorter' }), 'POST /agents/tasks/1/request-changes'],
  listApprovals: [(client) => client.listApprovals({ mine: true }), 'GET /agents/approvals?mine=true'],
  rejectTask: [(client) => client.rejectTask(1, { note: 'no' }), 'POST /agents/tasks/1/reject'],
  cancelTask: [(client) => client.cancelTask(1), 'POST /agents/tasks/1/cancel'],
  createLink: [
    (client) => client.createLink(1, { recipient: { email: 'ana@example.org' } }),
    'POST /agents/tasks/1/links',
  ],
  revokeLinks: [(client) => client.revokeLinks(1), 'DELETE /agents/tasks/1/links'],
  getLink: [(client) => client.getLink('orl_x'), 'GET /agents/links/orl_x'],
  decideByLink: [
    (client) => client.decideByLink('orl_x', { decision: 'reject', version: 1, confirm: 'c' }),
    'POST /agents/links/orl_x',
  ],
  getTaskLog: [(client) => client.getTaskLog(1, { last: 10 }), 'GET /agents/tasks/1/log'],
  appendTaskLog: [(client) => client.appendTaskLog(1, 2, 'text'), 'POST /agents/tasks/1/log?seq=2'],
  getTaskHistory: [(client) => client.getTaskHistory(1), 'GET /agents/tasks/1/history'],
  registerRun: [
    (client) =>
      client.registerRun({ run_id: 'r', source_key: 's', plan: { name: 'p' }, started_at: '2026-01-01T00:00:00Z' }),
    'POST /agents/runs',
  ],
  updateRun: [(client) => client.updateRun('r', 1, { status: 'failed' }), 'PATCH /agents/runs/r/1'],
  listRuns: [(client) => client.listRuns({ plan: 'a b' }), 'GET /agents/runs?plan=a+b'],
  getRun: [(client) => client.getRun('a/b'), 'GET /agents/runs/a%2Fb'],
  getRunAttempt: [(client) => client.getRunAttempt('r', 2), 'GET /agents/runs/r/2'],
  heartbeatRun: [(client) => client.heartbeatRun('r', 2), 'POST /agents/runs/r/2/heartbeat'],
  cancelRun: [(client) => client.cancelRun('r'), 'POST /agents/runs/r/cancel'],
  resumeRun: [(client) => client.resumeRun('r'), 'POST /agents/runs/r/resume'],
  listPlans: [(client) => client.listPlans({ plan: ['a', 'b'] }), 'GET /agents/plans?plan=a&plan=b'],
  getPlanHistory: [(client) => client.getPlanHistory({ plan: 'a' }), 'GET /agents/plans/history?plan=a'],
  getFleet: [(client) => client.getFleet(), 'GET /agents/fleet'],
  submitFleetRun: [
    (client) =>
      client.submitFleetRun({
        run: { run_id: 'r', source_key: 's', plan: { name: 'p' }, started_at: '2026-01-01T00:00:00Z' },
      }),
    'POST /agents/fleet/runs',
  ],
  getFleetRun: [(client) => client.getFleetRun('r', 1), 'GET /agents/fleet/runs/r/1'],
  listFleetJobs: [(client) => client.listFleetJobs('r', 1, { task: 'a' }), 'GET /agents/fleet/runs/r/1/jobs?task=a'],
  announceWorker: [
    (client) => client.announceWorker('w1', { name: 'w', labels: ['linux'], concurrency: 1 }),
    'PUT /agents/fleet/workers/w1',
  ],
  removeWorker: [(client) => client.removeWorker('w1'), 'DELETE /agents/fleet/workers/w1'],
  claimJob: [(client) => client.claimJob('w1', { wait_ms: 5 }), 'POST /agents/fleet/workers/w1/claim'],
  extendJob: [(client) => client.extendJob(7, { ticket: 't', events: [] }), 'POST /agents/fleet/jobs/7/extend'],
  appendJobLog: [(client) => client.appendJobLog(7, 't', 2, 'text'), 'POST /agents/fleet/jobs/7/log?seq=2'],
  finishJob: [
    (client) => client.finishJob(7, { ticket: 't', events: [], end: END, artifacts: [] }),
    'POST /agents/fleet/jobs/7/finish',
  ],
  refuseJob: [
    (client) => client.refuseJob(7, { ticket: 't', kind: 'secret', reason: 'no secret X' }),
    'POST /agents/fleet/jobs/7/refuse',
  ],
  statBlob: [(client) => client.statBlob('0'.repeat(64)), `HEAD /agents/fleet/blobs/${'0'.repeat(64)}`],
  getBlob: [(client) => client.getBlob('0'.repeat(64)), `GET /agents/fleet/blobs/${'0'.repeat(64)}`],
  putBlob: [(client) => client.putBlob('0'.repeat(64), new Uint8Array(1)), `PUT /agents/fleet/blobs/${'0'.repeat(64)}`],
  streamEvents: [
    async (client) => {
      for await (const _event of client.events({ kind: 'task' })) break;
    },
    'GET /agents/events?kind=task',
  ],
  getStats: [(client) => client.getStats(), 'GET /agents/stats'],
  getMe: [(client) => client.getMe(), 'GET /agents/me'],
  exchangeToken: [(client) => client.exchangeToken('t'), 'POST /agents/auth/github'],
  createEndpoint: [(client) => client.createEndpoint({ url: 'https://x.example' }), 'POST /agents/endpoints'],
  listEndpoints: [(client) => client.listEndpoints(), 'GET /agents/endpoints'],
  getEndpoint: [(client) => client.getEndpoint(1), 'GET /agents/endpoints/1'],
  updateEndpoint: [(client) => client.updateEndpoint(1, { disabled: true }), 'PATCH /agents/endpoints/1'],
  deleteEndpoint: [(client) => client.deleteEndpoint(1), 'DELETE /agents/endpoints/1'],
  rotateEndpoint: [(client) => client.rotateEndpoint(1), 'POST /agents/endpoints/1/rotate'],
  testEndpoint: [(client) => client.testEndpoint(1), 'POST /agents/endpoints/1/test'],
  listDeliveries: [
    (client) => client.listDeliveries({ endpoint: 1, status: 'failed' }),
    'GET /agents/deliveries?endpoint=1&status=failed',
  ],
  getDelivery: [(client) => client.getDelivery(7), 'GET /agents/deliveries/7'],
  redeliver: [(client) => client.redeliver(7), 'POST /agents/deliveries/7/redeliver'],
  createToken: [(client) => client.createToken({ name: 'n', scopes: ['tasks:read'] }), 'POST /agents/tokens'],
  listTokens: [(client) => client.listTokens(), 'GET /agents/tokens'],
  revokeToken: [(client) => client.revokeToken(3), 'DELETE /agents/tokens/3'],
  getMetrics: [(client) => client.getMetrics(), 'GET /agents/metrics'],
  getOpenapi: [(client) => client.getOpenapi(), 'GET /agents/openapi.json'],
  getDocs: [(client) => client.getDocs(), 'GET /agents/docs'],
  getReady: [(client) => client.getReady(), 'GET /agents/ready'],
  getLive: [(client) => client.getLive(), 'GET /agents/live'],
};
