import { describe, expect, it } from 'vitest';
import type { Fleet } from '../../../src/schema/generated/task-api/api-types.ts';
import { callCli } from '../../support/cli.ts';
import { serve } from '../../support/http-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createSubmittedFleet } from '../../support/submitted-fleet.ts';

const NOW = Date.parse('2026-01-02T03:04:05.000Z');

const WORKER: Fleet['workers'][number] = {
  id: 'w-1',
  name: 'build-7',
  labels: ['gpu', 'linux'],
  concurrency: 2,
  host: 'build-7',
  version: '0.1.0',
  repository: null,
  online: true,
  draining: false,
  first_seen: '2026-01-02T03:00:00.000Z',
  seen_at: '2026-01-02T03:04:00.000Z',
  jobs: [],
};
const JOB = { job: 42, run_id: 'nightly-2026-01-02', attempt: 1, task: 'test[one]', try: 1 };
const LANE: Fleet['lanes'][number] = {
  lane: 'gpu~',
  labels: ['gpu'],
  repository: null,
  queued: 3,
  running: 0,
  oldest_queued_at: '2026-01-02T03:03:00.000Z',
  waiting_for: 'needs label gpu: no worker online has it',
};

async function shown(fleet: Fleet, words: readonly string[] = []) {
  const api = await createSubmittedFleet();
  api.fleet = fleet;
  const clock = { ...createManualClock(), now: () => NOW };
  const { status, stdout, stderr } = await callCli(['workers', ...words], {
    env: { API_BASE: api.url },
    system: { clock },
  });
  return { status, stderr, stdout: stdout.replaceAll(api.url, '<api>') };
}

describe('workers', () => {
  it('say what to look at where no API answers', async () => {
    const base = await serve(() => undefined, { closed: true });
    const { status, stderr } = await callCli(['workers'], { env: { API_BASE: base } });
    expect(stderr).toBe(
      `error: ${base}/agents does not answer.\n  Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.\n`,
    );
    expect(status).toBe(3);
  });

  it('say which scope a token lacks', async () => {
    const detail = 'This needs the scope tasks:read, which fleet does not have.';
    const base = await serve((_request, response) => {
      response
        .writeHead(403, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ status: 403, detail }));
    });
    const { status, stderr } = await callCli(['workers'], { env: { API_BASE: base } });
    expect(stderr.replace(/127\.0\.0\.1:\d+/, '<api>')).toBe(
      `error: <api> answered 403: ${detail}\n  Give a token that has it: --api-token, API_TOKEN, or api-token of the action.\n`,
    );
    expect(status).toBe(2);
  });

  it('are shown with what each does, and what waits for them', async () => {
    const fleet: Fleet = {
      workers: [
        {
          ...WORKER,
          jobs: [
            { ...JOB, claimed_at: '2026-01-02T03:03:55.000Z' },
            { ...JOB, task: 'lint', claimed_at: '2026-01-02T03:02:05.000Z' },
          ],
        },
        {
          ...WORKER,
          name: 'old',
          labels: [],
          draining: true,
          concurrency: 1,
          jobs: [{ ...JOB, claimed_at: '2026-01-02T03:04:04.000Z' }],
        },
        { ...WORKER, name: 'spare', labels: ['linux'] },
        { ...WORKER, name: 'lost', online: false, seen_at: '2026-01-02T01:04:05.000Z' },
      ],
      lanes: [
        LANE,
        { ...LANE, lane: '~', labels: [], queued: 1, running: 12, waiting_for: 'a free worker' },
        {
          ...LANE,
          lane: 'x',
          labels: ['linux'],
          queued: 0,
          running: 2,
          oldest_queued_at: null,
          waiting_for: null,
          repository: '77',
        },
      ],
    };
    expect(await shown(fleet)).toEqual({ status: 0, stderr: '', stdout: expect.any(String) });
    expect((await shown(fleet)).stdout).toMatchInlineSnapshot(`
      "build-7  gpu,linux  busy 2/2  nightly-2026-01-02/test[one] for 10.0s
                                    nightly-2026-01-02/lint for 2m 00s
      old      -          draining  nightly-2026-01-02/test[one] for 1.0s
      spare    linux      idle      nothing
      lost     gpu,linux  offline   last heard of 2h 00m ago

      gpu                     3 jobs wait, the first for 1m 05s  0 running   needs label gpu: no worker online has it
      any worker              1 job waits, the first for 1m 05s  12 running  a free worker
      linux of repository 77  0 jobs wait                        2 running
      "
    `);
  });

  it('are started by this command where there are none', async () => {
    expect((await shown({ workers: [], lanes: [] })).stdout).toMatchInlineSnapshot(`
      "No worker is online. Start one: orchestrator worker --api-base <api>

      Nothing waits, and nothing runs.
      "
    `);
    expect((await shown({ workers: [{ ...WORKER, online: false }], lanes: [LANE] })).stdout).toMatchInlineSnapshot(`
      "build-7  gpu,linux  offline  last heard of 5.0s ago
      No worker is online. Start one: orchestrator worker --api-base <api>

      gpu  3 jobs wait, the first for 1m 05s  0 running  needs label gpu: no worker online has it
      "
    `);
  });

  it('are printed as JSON where that is asked for', async () => {
    const fleet = { workers: [WORKER], lanes: [LANE] };
    expect(JSON.parse((await shown(fleet, ['--json'])).stdout)).toEqual(fleet);
  });

  it('need a task API', async () => {
    const { status, stderr } = await callCli(['workers']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('A fleet is reached through a task API')]);
  });
});
