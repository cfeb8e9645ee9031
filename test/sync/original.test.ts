import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { StepCall, StepResult } from '../../src/steps/step-runner.ts';
import { syncRun } from '../../src/sync/sync.ts';
import { createSystem } from '../../src/system/system.ts';
import { graphOf } from '../support/graph.ts';
import { createOriginalServer, json, type OriginalRow } from '../support/original-server.ts';
import { runReported } from '../support/reported-run.ts';

const graph = graphOf(
  [
    { id: 'fetch' },
    { id: 'lint', continueOnError: true },
    { id: 'test', needs: ['fetch'] },
    { id: 'publish', needs: ['test'] },
    { id: 'gate' },
  ],
  { maxParallel: 3 },
);

function step(call: StepCall): StepResult {
  call.print('stdout', `${call.task} speaks\n`);
  if (call.task === 'lint') return { status: 'failed', exit_code: 2 };
  if (call.task === 'test') return { status: 'failed', exit_code: 1 };
  if (call.task === 'gate') return { status: 'awaiting_approval', message: 'Somebody must look.' };
  return { status: 'succeeded', exit_code: 0, outputs_uri: 'https://example.org/report' };
}

/** What the rows say of each task. */
function states(rows: readonly OriginalRow[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row.task, row.status]));
}

const EXPECTED = {
  fetch: 'succeeded',
  lint: 'failed',
  test: 'failed',
  publish: 'skipped',
  gate: 'awaiting_approval',
};

describe('a run told to the original server', () => {
  it('leaves a row of its true state for every task, with all that a creation drops', async () => {
    const server = await createOriginalServer();
    const { run, notes } = await runReported(graph, server.url, step);
    expect(run.status).toBe('failed');
    expect(notes).toEqual([]);
    expect(states(server.rows)).toEqual(EXPECTED);
    expect(server.rows).toHaveLength(5);
    const row = (task: string) => server.rows.find((one) => one.task === task);
    expect(row('fetch')).toMatchObject({
      run_id: 'reported',
      outputs_uri: 'https://example.org/report',
      log_excerpt: 'fetch speaks',
      finished_at: run.tasks
        .get('fetch')
        ?.finished_at?.replace(/(\.000)?Z$/, '')
        .replace(/(\.\d{3})$/, '$1000'),
      duration_ms: run.tasks.get('fetch')?.duration_ms,
    });
    expect(row('gate')).toMatchObject({ approval_state: 'pending' });
    expect(row('publish')).toMatchObject({ status: 'skipped', finished_at: expect.any(String) });
    expect(row('publish')?.started_at).not.toBeNull();
  });

  it('needs no slash or path to be right in the address, and follows no redirect', async () => {
    const server = await createOriginalServer();
    await runReported(graph, `${server.url}/agents/`, step);
    expect(states(server.rows)).toEqual(EXPECTED);
    const tasks = server.requests.filter(({ path }) => path.startsWith('/agents/tasks'));
    expect(tasks.every(({ method, path }) => (method === 'POST') === path.endsWith('/tasks/'))).toBe(true);
    expect(tasks.filter(({ method }) => method === 'POST').every(({ headers }) => headers['idempotency-key'])).toBe(
      true,
    );
  });

  it('cuts what that server would break at', async () => {
    const server = await createOriginalServer();
    const { notes } = await runReported(graphOf([{ id: 'a' }]), server.url, (call) => {
      call.print('stdout', 'zero \0 byte\n');
      return { status: 'succeeded', exit_code: 0, outputs_uri: `https://example.org/${'x'.repeat(600)}` };
    });
    expect(server.rows).toMatchObject([{ task: 'a', status: 'succeeded', outputs_uri: null }]);
    expect(notes).toEqual([
      'Left out of what the task API is told: outputs_uri of a is no http(s) address of at most 512 characters.',
    ]);
  });

  it('makes no second row where an answer is lost', async () => {
    const server = await createOriginalServer();
    const lost = new Set<string>();
    server.mischief = async ({ method, path, body }, response) => {
      const key = `${method} ${path} ${String(body)}`;
      if (!path.startsWith('/agents/tasks') || method === 'GET' || lost.has(key)) return false;
      lost.add(key);
      // Carried out, but never answered.
      const same = await fetch(`${server.url}${path}`, {
        method,
        body,
        headers: { 'content-type': 'application/json' },
      });
      await same.text();
      response.destroy();
      return true;
    };
    const { notes } = await runReported(graph, server.url, step);
    expect(notes).toEqual([]);
    expect(server.rows).toHaveLength(5);
    expect(states(server.rows)).toEqual(EXPECTED);
  });
});

describe('a server in trouble', () => {
  it.each([
    [
      'is not there',
      async (): Promise<string> => {
        const server = await createOriginalServer();
        await server.stop();
        return server.url;
      },
      /^http:\S+ was not told 5 of its tasks \(\S+ does not answer \(ECONNREFUSED\)\)/,
    ],
    [
      'answers with a page',
      async () => {
        const server = await createOriginalServer();
        server.mischief = (_request, response) => {
          response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Maintenance</h1>');
          return true;
        };
        return server.url;
      },
      /does not answer as a task API: it sent text\/html/,
    ],
    [
      'knows no such caller',
      async () => {
        const server = await createOriginalServer();
        server.mischief = (_request, response) => json(response, 401, { detail: 'Unauthorized' });
        return server.url;
      },
      /^The task API is told nothing more of this run: .* knows no such caller \(401\): give a token/,
    ],
    [
      'has moved',
      async () => {
        const server = await createOriginalServer();
        server.mischief = (_request, response) => {
          response.writeHead(301, { location: 'https://elsewhere.example/' }).end();
          return true;
        };
        return server.url;
      },
      /has moved to https:\/\/elsewhere.example\//,
    ],
  ] as const)('that %s costs the run nothing but a note', async (_name, open, words) => {
    // Where the end of the run waited for such a server, it would do so for as long as its patience lasts.
    const { run, notes, took } = await runReported(graph, await open(), step, { patience: 120_000 });
    expect(run.status).toBe('failed');
    expect(notes[0]).toMatch(words);
    expect(took).toBeLessThan(60_000);
  });

  it('is told the rest later, without a row twice', async () => {
    const server = await createOriginalServer();
    // Dies in the middle: after the third row is made.
    server.mischief = async () => {
      if (server.rows.length < 3) return false;
      void server.stop();
      return true;
    };
    const { notes, stateDir, run } = await runReported(graph, server.url, async (call) => {
      await wait(30);
      return step(call);
    });
    expect(notes.join()).toMatch(/was not told \d of its tasks .* orchestrator sync reported tells it/);
    server.mischief = () => false;
    await server.start();
    const options = { baseUrl: server.url, system: createSystem({ env: {} }), stateDir };
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told' });
    expect(states(server.rows)).toEqual(EXPECTED);
    expect(server.rows).toHaveLength(5);
    const before = server.requests.length;
    expect(await syncRun(options, run.run_id)).toMatchObject({ state: 'told', tasks: 0 });
    expect(server.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /agents/runs']);
  });

  it('that answers slowly is not waited for', async () => {
    const server = await createOriginalServer();
    const held: (() => void)[] = [];
    server.mischief = async () => {
      await new Promise<void>((resolve) => held.push(resolve));
      return false;
    };
    // Nothing is ever answered, so a run that waited would not end.
    const { run, notes } = await runReported(graph, server.url, step, { patience: 300 });
    expect(run.status).toBe('failed');
    expect(notes).toEqual([expect.stringMatching(/was not told 5 of its tasks/)]);
    for (const release of held) release();
  });

  it('is left alone as long as it asks', async () => {
    const server = await createOriginalServer();
    const asked = new Map<string, number>();
    server.mischief = ({ method, path, body }, response) => {
      const key = `${method} ${path} ${String(body)}`;
      const first = asked.get(key);
      asked.set(key, first ?? performance.now());
      if (first !== undefined && performance.now() - first >= 990) return false;
      return json(response, 429, { detail: 'Slow down' }, { 'retry-after': '1' });
    };
    const { notes } = await runReported(graphOf([{ id: 'a' }]), server.url, step);
    expect(notes).toEqual([]);
    expect(states(server.rows)).toEqual({ a: 'succeeded' });
    expect(server.requests).toHaveLength(6);
  });

  it('that fails at every third request is told everything', async () => {
    const server = await createOriginalServer();
    let count = 0;
    server.mischief = (_request, response) => {
      count += 1;
      return count % 3 === 0 ? json(response, 503, { detail: 'Not now' }) : false;
    };
    const { notes } = await runReported(graph, server.url, step);
    expect(notes).toEqual([]);
    expect(states(server.rows)).toEqual(EXPECTED);
    expect(server.rows).toHaveLength(5);
  });

  it('that refuses one task is told the others, and why is said', async () => {
    const server = await createOriginalServer();
    server.mischief = ({ method, body }, response) =>
      method === 'POST' && String(body).includes('"lint"')
        ? json(response, 422, { detail: [{ loc: ['body', 'inputs'], msg: 'too odd' }] })
        : false;
    const { notes } = await runReported(graph, server.url, step);
    expect(notes).toEqual(["The task API does not take lint: 422 body/inputs: too odd. The run's own record has it."]);
    const { lint: _lint, ...others } = EXPECTED;
    expect(states(server.rows)).toEqual(others);
  });
});
