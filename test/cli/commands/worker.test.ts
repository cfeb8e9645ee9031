import { describe, expect, it } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';
import { createFleetApi } from '../../support/fleet-api.ts';
import { planOf } from '../../support/fleet-worker.ts';
import { serve } from '../../support/http-server.ts';

const plan = `${planOf({ lint: 'exit 0', test: 'exit 3', tidy: 'exit 0', deploy: 'exit 0' })}    env: { KEY: "\${{ secrets.KEY }}" }
secrets: [KEY]
`;

/** Words in which nothing differs from machine to machine. */
function steady(text: string): string {
  return text
    .replace(/\d+\.\ds/g, '0.1s')
    .replace(/[0-9a-f]{16}/g, '<id>')
    .replace(/"duration_ms":\d+/g, '"duration_ms":1');
}

describe('orchestrator worker', () => {
  it('tells what it does, a line a step', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan, runId: 'nightly-2026-11-22' });
    for (const task of ['lint', 'test', 'deploy', 'tidy']) api.addJob(run, task);
    const words = ['worker', '--labels', 'linux,gpu', '--concurrency', '2', '--name', 'box', '--idle-exit', '2s'];
    const { streams, result } = createCliStreams({
      cwd: createFolder(),
      env: { API_BASE: api.url, API_TOKEN: api.token },
    });
    const { status, stdout, stderr } = result(await callProgram(words, streams));
    expect([status, stdout]).toEqual([0, '']);
    expect(steady(stderr).trim().split('\n').sort().join('\n')).toMatchInlineSnapshot(`
      "- nightly-2026-11-22/deploy given back: no secret KEY here
      Did 3 steps, 1 failed, 1 given back.
      Worker box with linux, gpu takes steps, 2 at a time. Ctrl-C: nothing new; twice: stop.
      ✓ nightly-2026-11-22/lint 0.1s
      ✓ nightly-2026-11-22/tidy 0.1s
      ✗ nightly-2026-11-22/test 0.1s failed, exit 3"
    `);
  });

  it('says only what did not go well, where it is to be quiet', async () => {
    const api = await createFleetApi();
    const run = api.addRun({ plan, runId: 'nightly-2026-11-22' });
    for (const task of ['lint', 'test']) api.addJob(run, task);
    const words = ['worker', '--quiet', '--name', 'box', '--idle-exit', '1s'];
    const { stderr } = await callCli(words, { cwd: createFolder(), env: { API_BASE: api.url, API_TOKEN: api.token } });
    expect(steady(stderr).trim().split('\n').slice(1)).toEqual([
      '✗ nightly-2026-11-22/test 0.1s failed, exit 3',
      'Did 2 steps, 1 failed.',
    ]);
  });

  it('tells it as lines of JSON', async () => {
    const api = await createFleetApi();
    api.addJob(api.addRun({ plan }), 'lint');
    const words = ['worker', '--json', '--once', '--name', 'box', '--api-base', api.url, '--api-token', api.token];
    const { status, stdout, stderr } = await callCli(words, { cwd: createFolder() });
    expect([status, stderr]).toEqual([0, '']);
    expect(steady(stdout)).toMatchInlineSnapshot(`
      "{"type":"worker_started","worker":"<id>","name":"box","labels":[],"concurrency":1}
      {"type":"step_started","run_id":"nightly","attempt":1,"task":"lint","try":1}
      {"type":"step_ended","run_id":"nightly","attempt":1,"task":"lint","try":1,"status":"succeeded","reason":null,"exit_code":0,"duration_ms":1,"tolerated":false}
      {"type":"worker_ended","steps":1,"failed":0,"refused":0,"lost":0}
      "
    `);
  });

  it('keeps its token from its steps, whatever a plan names', async () => {
    const api = await createFleetApi();
    const shows = planOf({ a: 'echo "token: $API_TOKEN $ADMIN_API_KEY"' });
    const job = api.addJob(api.addRun({ plan: shows }), 'a');
    const named = `secrets: [API_TOKEN]\n${planOf({ a: 'exit 0' })}    env: { T: "\${{ secrets.API_TOKEN }}" }\n`;
    const other = api.addJob(api.addRun({ plan: named, runId: 'named' }), 'a');
    const env = { API_TOKEN: api.token, API_BASE: api.url, ADMIN_API_KEY: 'master-key-of-all' };
    await callCli(['worker', '--idle-exit', '2s'], { cwd: createFolder(), env });
    expect(job.end).toMatchObject({ log_excerpt: 'token:' });
    expect(other.refusals).toMatchObject([{ kind: 'secret', reason: 'no secret API_TOKEN here' }]);
  });

  it('drains at the first interrupt and stops at the second', async () => {
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan: planOf({ a: 'sleep 60' }) }), 'a');
    const env = { API_BASE: api.url, API_TOKEN: api.token };
    const { streams, interrupt, result } = createCliStreams({ cwd: createFolder(), env });
    const called = callProgram(['worker'], streams);
    await api.until(() => job.events.length > 0);
    interrupt('SIGTERM');
    await api.until(() => [...api.workers.values()].some(({ draining }) => draining));
    expect(job.state).toBe('claimed');
    interrupt('SIGTERM');
    const { status, stderr } = result(await called);
    expect(status).toBe(0);
    expect(stderr).toContain('nothing new is taken');
    expect(stderr).toContain('nightly/a given back: the worker was stopped');
    expect(job.refusals).toHaveLength(1);
  });

  it.each([
    [['worker'], {}, 2, 'A worker needs the address of a task API.'],
    [['worker', '--idle-exit', 'soon'], { API_BASE: 'http://127.0.0.1:9' }, 2, '--idle-exit cannot be "soon".'],
    [['worker', '--workspace', 'here'], {}, 2, '--workspace cannot be "here".'],
  ])('says what is wrong with %j', async (words, env, status, sentence) => {
    const said = await callCli(words, { cwd: createFolder(), env });
    expect(said).toMatchObject({ status, stderr: expect.stringContaining(sentence) });
  });

  it('says what the API would not take of it, as one sentence', async () => {
    const answer = (status: number, body: object) =>
      serve((_request, response) => void response.writeHead(status).end(JSON.stringify({ status, ...body })));
    const call = async (API_BASE: string) => {
      const { status, stderr } = await callCli(['worker'], { cwd: createFolder(), env: { API_BASE } });
      return [status, stderr.replaceAll(API_BASE, '<api>')];
    };
    const scopeless = await answer(403, { detail: 'This needs the scope fleet:work, which ben does not have.' });
    expect(await call(scopeless)).toEqual([
      3,
      'error: <api> does not allow it (403 This needs the scope fleet:work, which ben does not have).\n  A worker needs a server with a fleet, and a token with the scope fleet:work.\n',
    ]);
    const errors = [{ pointer: '/concurrency', detail: 'must be <= 1000' }];
    expect(await call(await answer(422, { detail: 'No.', errors }))).toEqual([
      2,
      'error: The task API does not take this worker (422 /concurrency: must be <= 1000).\n  Give it another --name, --labels or --concurrency.\n',
    ]);
  });

  it('says that the API does not take it', async () => {
    const api = await createFleetApi();
    const env = { API_BASE: api.url, API_TOKEN: 'somebody-else' };
    const { status, stderr } = await callCli(['worker'], { cwd: createFolder(), env });
    expect(status).toBe(3);
    expect(stderr).toContain('knows no such caller (401)');
    expect(stderr).toContain('a token with the scope fleet:work');
  });
});
