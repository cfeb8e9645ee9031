import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { TaskApiOptions } from '../../src/api/create-task-api.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import { notificationsFor } from '../../src/notify/notifications-for.ts';
import { createApiReporter } from '../../src/sync/reporter.ts';
import { createElsewhere } from '../../src/sync/teller/elsewhere.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { describePostgres } from '../support/postgres.ts';
import { type SlackDouble, startSlack } from '../support/slack.ts';
import { startTaskApi } from '../support/task-api.ts';

/** Runs a plan with one gate that tells Slack, reporting to an API; answers what the API then has of the gate. */
async function runGate(baseUrl: string, slack: SlackDouble, more = '') {
  const text = `name: nightly\nsecrets: [HOOK]\nnotifiers: [{ uses: slack, with: { webhook: "\${{ secrets.HOOK }}" }${more} }]\nsteps: [{ id: gate, uses: fake }]\n`;
  const loaded = await loadPlanText(text, 'p.yml', { runners: [{ name: 'fake' }] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const system = createSystem({ cwd: createFolder(), env: { HOOK: slack.webhook } });
  const reporter = createApiReporter({ baseUrl, system, graph: loaded.graph, patience: 30_000 });
  const people = await notificationsFor({
    plan: loaded.graph,
    system,
    toldElsewhere: reporter.toldElsewhere,
    onDelivered: reporter.notified,
  });
  await runPlan(loaded.graph, {
    system,
    runId: 'r',
    runners: [{ name: 'fake', run: async () => ({ status: 'awaiting_approval' }) }],
    observers: [...(people === undefined ? [] : [people.observer]), reporter],
  });
}

describePostgres('people are told of a task that waits', () => {
  const start = async (options: Partial<TaskApiOptions>) =>
    startTaskApi(await freshDatabase(), { outbox: {}, ...options });
  const stampOf = async (api: Awaited<ReturnType<typeof start>>): Promise<unknown> =>
    (await api.call('GET', '/tasks/?run_id=r')).body[0]?.webhook_notified_at;

  it('by the server alone, where it says that it does', async () => {
    const slack = await startSlack();
    const api = await start({ notifications: { secrets: { HOOK: slack.webhook }, allow: ['127.0.0.1'] } });
    await runGate(api.url.replace(/\/agents$/, ''), slack);
    await expect.poll(() => stampOf(api)).toEqual(expect.any(String));
    // Long enough for one that comes after the first.
    await wait(300);
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate awaits approval']);
  });

  it.each([
    ['tells nobody', {}],
    ['has no such secret', { notifications: { secrets: {}, allow: ['127.0.0.1'] } }],
  ])('by the run alone, where the server %s; the server is told that they were', async (_, options) => {
    const slack = await startSlack();
    const api = await start(options);
    await runGate(api.url.replace(/\/agents$/, ''), slack);
    expect(await stampOf(api)).toEqual(expect.any(String));
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate awaits approval']);
  });

  it('by the run, where its own environment decides', async () => {
    const slack = await startSlack();
    const api = await start({ notifications: { secrets: { HOOK: slack.webhook }, allow: ['127.0.0.1'] } });
    await runGate(api.url.replace(/\/agents$/, ''), slack, ', if: env.HOOK == null');
    await wait(300);
    expect(slack.messages.map(({ text }) => text)).toEqual(['Task gate awaits approval']);
  });

  it('by the run, where the API registers runs and takes no tasks', async () => {
    const slack = await startSlack();
    const server = createServer((request, response) => {
      request.resume();
      const isRun = request.url === '/agents/runs';
      response.writeHead(isRun ? 201 : 500, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isRun ? { attempt: 1, server_tells: [0] } : {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await runGate(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, slack);
    expect(slack.messages).toHaveLength(1);
  });
});

describe('who tells', () => {
  it('is the server once it knows of the task, and the run where that is not known in five seconds', async () => {
    const clock = createManualClock();
    const elsewhere = createElsewhere(clock);
    const early = elsewhere.tells(0, 'a');
    const late = elsewhere.tells(0, 'b');
    const other = elsewhere.tells(1, 'a');
    elsewhere.registered([0]);
    expect(await other).toBe(false);
    elsewhere.knows('a');
    expect([await early, await elsewhere.tells(0, 'a')]).toEqual([true, true]);
    clock.advance(5_000);
    expect(await late).toBe(false);
  });

  it('is the run at once where nothing can be told to the server', async () => {
    const elsewhere = createElsewhere(createManualClock());
    const asked = elsewhere.tells(0, 'a');
    elsewhere.giveUp();
    expect([await asked, await elsewhere.tells(0, 'b')]).toEqual([false, false]);
  });
});
