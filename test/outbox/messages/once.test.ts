import { expect, test } from 'vitest';
import { createMissedPlans } from '../../../src/outbox/messages/missed/missed-plans.ts';
import { sweepApprovals } from '../../../src/store/approvals/expire.ts';
import { pruneMemory } from '../../../src/store/messages/memory.ts';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { createTickStore } from '../../../src/store/schedule/tick-store.ts';
import { describeOnEach } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { silence } from '../../support/runs.ts';
import { startSlack } from '../../support/slack.ts';
import { createWorld, HOUR, MINUTE, type World } from './world.ts';

async function worldWithSlack(database: Parameters<typeof createWorld>[0]) {
  const slack = await startSlack();
  const world = await createWorld(database, { secrets: { HOOK: slack.webhook } });
  const rule = {
    uses: 'slack',
    on: ['expired', 'lost', 'missed', 'awaiting_approval'],
    with: { webhook: '${{ secrets.HOOK }}' },
  };
  return { slack, world, rule };
}

/** Two servers look at one time. */
async function tellTwice(world: World, ms = 0): Promise<void> {
  const [one, two] = [world.server(), world.server()];
  world.clock.advance(ms);
  await Promise.all([one.idle(), two.idle()]);
  // They would wake up by themselves when the clock goes on.
  await Promise.all([one.stop(), two.stop()]);
}

describeOnEach('two servers tell once', (makeDatabase) => {
  test('that nobody decided in time', async () => {
    const database = await makeDatabase();
    const { slack, world, rule } = await worldWithSlack(database);
    const { run_id } = await world.register([rule]);
    const id = await world.wait(run_id);
    const text = `UPDATE "${database.schema}".agents_tasks SET approval_expires_at = now() - interval '1 second' WHERE id = $1`;
    await database.query({ text, values: [id] });
    await Promise.all([sweepApprovals(database), sweepApprovals(database)]);
    await tellTwice(world);
    await tellTwice(world);
    expect(slack.messages.map(({ text: title }) => title)).toEqual(['Task gate expired: nobody decided in time']);
  });

  test('that a gate still waits', async () => {
    const database = await makeDatabase();
    const { slack, world, rule } = await worldWithSlack(database);
    const { run_id } = await world.register([rule]);
    await world.wait(run_id);
    await tellTwice(world);
    const text = `UPDATE "${database.schema}".agents_tasks SET approval = jsonb_build_object('policy', jsonb_build_object('remind_after_ms', 0), 'asked', '[]'::jsonb, 'bound_at', now())`;
    await database.query({ text });
    await Promise.all([sweepApprovals(database), sweepApprovals(database)]);
    await tellTwice(world);
    expect(slack.messages.map(({ text: title }) => title)).toEqual([
      'Task gate awaits approval',
      'Task gate still awaits approval',
    ]);
  });

  test('that a run fell silent, unless it is heard of again', async () => {
    const database = await makeDatabase();
    const { slack, world, rule } = await worldWithSlack(database);
    const found = await world.register([rule]);
    const lost = await world.register([rule], { run_id: 'gone' });
    const tolerant = await world.register([{ uses: 'slack', with: rule.with }], { run_id: 'gone-too' });
    for (const { run_id } of [found, lost, tolerant]) await silence(database, run_id, 600);
    await Promise.all([sweepLostRuns(database, { silentMs: MINUTE }), sweepLostRuns(database, { silentMs: MINUTE })]);
    await tellTwice(world, MINUTE);
    expect(slack.messages).toEqual([]);
    await world.api.call(
      'POST',
      `/runs/${found.run_id}/1/heartbeat`,
      {},
      { 'x-person': 'runner', 'x-scopes': 'tasks:read,tasks:write' },
    );
    await tellTwice(world, 2 * MINUTE);
    expect(slack.messages.map(({ text }) => text).sort()).toEqual([
      'Run gone was lost: its machine fell silent',
      'Run gone-too failed',
    ]);
    expect((await world.deliveries()).find(({ status }) => status === 'nothing')?.note).toBe(
      'The run was heard of again.',
    );
  });

  test('that this server missed a time of a plan', async () => {
    const database = await makeDatabase();
    const { slack, world, rule } = await worldWithSlack(database);
    await world.register([rule]);
    const due = Date.parse('2026-03-05T02:30:00Z');
    const ticks = [createTickStore(database, 'one'), createTickStore(database, 'two')];
    await ticks[0]?.miss('plans/nightly.yml', [due - 1], { baseline: true });
    await Promise.all(ticks.map((store) => store.miss('plans/nightly.yml', [due, due - HOUR])));
    await ticks[0]?.miss('plans/never-ran.yml', [due]);
    await tellTwice(world);
    expect(slack.messages.map(({ text }) => text)).toEqual([
      'Plan nightly did not start at its time, 2026-03-05 02:30:00 UTC',
    ]);
    expect(JSON.stringify(slack.messages)).toContain('2 times were missed');
  });

  test('that GitHub did not start a plan, at the first and then once a day for a week', async () => {
    const database = await makeDatabase();
    const { slack, world, rule } = await worldWithSlack(database);
    const ci = { provider: 'github', repository: 'octo/plans', event: 'schedule' };
    const text = "name: nightly\nschedule: '30 2 * * *'\nsteps: [{ id: a, run: 'true' }]\n";
    await world.register([rule], { ci, plan: { text }, run_id: 'nightly-1' });
    await world.register([rule], { ci: { ...ci, event: 'pull_request' }, plan: { text }, run_id: 'pull' });
    const clock = createManualClock();
    clock.advance(Date.parse('2026-03-05T04:29:00Z'));
    const sides = [createMissedPlans(database, clock), createMissedPlans(database, clock)];
    const look = async (): Promise<number> =>
      (await Promise.all(sides.map((side) => side.look()))).reduce((sum, found) => sum + found, 0);
    expect(await look()).toBe(0);
    clock.advance(2 * MINUTE);
    expect([await look(), await look()]).toEqual([1, 0]);
    await tellTwice(world);
    expect(slack.messages.map(({ text: title }) => title)).toEqual([
      'Plan nightly did not start at its time, 2026-03-05 02:30:00 UTC',
    ]);
    let found = 0;
    for (let hour = 0; hour < 14 * 24; hour++) {
      clock.advance(HOUR);
      found += await look();
    }
    expect(found).toBe(6);
    const started_at = new Date(clock.now()).toISOString();
    await world.register([rule], { ci, plan: { text }, run_id: 'nightly-2', started_at });
    expect(await look()).toBe(0);
    clock.advance(26 * HOUR);
    expect(await look()).toBe(1);
  });

  test('and forget after a while what they have told', async () => {
    const database = await makeDatabase();
    const { world, rule } = await worldWithSlack(database);
    const { run_id } = await world.register([rule]);
    await world.wait(run_id);
    await tellTwice(world);
    expect(await pruneMemory(database, '2026-01-01T00:00:00Z')).toBe(0);
    expect(await pruneMemory(database, '2999-01-01T00:00:00Z')).toBe(1);
  });
});
