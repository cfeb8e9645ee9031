import { expect, test } from 'vitest';
import { createAnswers } from '../../../src/api/slack/send/answers.ts';
import { type Clock, systemClock } from '../../../src/system/clock.ts';
import { createGuardedFetch } from '../../../src/system/guarded/guarded-fetch.ts';
import { clockUpTo } from '../../support/clock-up-to.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { startSlack } from '../../support/slack.ts';
import { decisionsIn, saidIn, soon, startStand } from './stand.ts';

describePostgres('many at one time, on two servers', () => {
  test('200 people click at once: one outcome by three of them, and the message says so', async () => {
    const database = await freshDatabase();
    const slack = await startSlack();
    const two = [
      await startStand(database, { slack, anyone: true }),
      await startStand(database, { slack, anyone: true }),
    ];
    const [stand] = two as [(typeof two)[0]];
    const { id, message } = await stand.gate({ required: 3 }, { version: 1 });
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const payload = stand.app.payloadOf(message, 'Approve', `U${1000 + at}`);
        for (;;) {
          const { status } = await (two[at % 2] ?? stand).app.send(payload);
          // No room in the pool for so long: it says so, and the same may be sent again.
          if (status !== 503) return status;
        }
      }),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    const kept = await database.query({
      text: `SELECT outcome, identity ->> 'id' AS who FROM "${database.schema}".agents_decisions WHERE task_id = $1 ORDER BY id`,
      values: [id],
    });
    expect(kept.map(({ outcome }) => outcome)).toEqual([null, null, 'approved']);
    expect(new Set(kept.map(({ who }) => who)).size).toBe(3);
    expect(await stand.history(id)).toHaveLength(4);
    await soon(() => expect(slack.asides).toHaveLength(197));
    await soon(() => expect([decisionsIn(message), saidIn(message).length]).toEqual([[], 1]));
    expect(saidIn(message)[0]).toMatch(/^:white_check_mark: Approved by (<@U\d{4}>, ){3}NOW$/);
  });

  test('approve and reject at once: one of them, and who came second is told', async () => {
    const stand = await startStand(await freshDatabase());
    for (let round = 1; round <= 5; round++) {
      const { id, message } = await stand.gate({});
      await Promise.all([
        stand.app.click(message, 'Approve', 'U1'),
        stand.app.click(message, 'Reject', 'U2'),
        stand.app.click(message, 'Approve', 'U1'),
      ]);
      const { status } = await stand.row(id);
      expect(['succeeded', 'failed']).toContain(status);
      expect(await stand.history(id)).toHaveLength(2);
      await soon(() => expect(decisionsIn(message)).toEqual([]));
    }
    await soon(() => expect(stand.slack.asides.length).toBeGreaterThanOrEqual(5));
  });
});

describePostgres('a Slack that does not take answers', () => {
  test.each([{ status: 429, headers: { 'retry-after': '1' } }, { status: 500 }, { status: 404, body: 'expired_url' }])(
    'keeps nobody from deciding: %j',
    async (outage) => {
      // Nothing is tried again before half a second is over, which never is: a click that waited for that would never be answered.
      const clock = clockUpTo(500);
      const stand = await startStand(await freshDatabase(), { bot: true, clock });
      stand.slack.users.set('U1', {});
      const { id, run_id, message } = await stand.gate({});
      stand.slack.outage = outage;
      expect((await stand.app.click(message, 'Approve', 'U1')).status).toBe(200);
      expect((await stand.row(id)).status).toBe('succeeded');
      await soon(() => expect(stand.slack.answers.filter(({ path }) => path.startsWith('/actions/'))).not.toEqual([]));
      expect([message.edited, decisionsIn(message).length]).toEqual([0, 3]);
      stand.slack.outage = undefined;
      const later = await stand.message(run_id);
      await stand.app.click(later, 'Approve', 'U2');
      await soon(() => expect(decisionsIn(later)).toEqual([]));
    },
  );
});

test('an answer is tried a few times, as late as Slack asks and not for ever, and goes to nobody else', async () => {
  const slack = await startSlack();
  const waits: number[] = [];
  const patience = 5_000;
  // What is waited between tries is over at once, and written down.
  const after: Clock['after'] = (ms, fn) => {
    if (ms !== patience) waits.push(ms);
    return systemClock.after(ms === patience ? ms : 0, fn);
  };
  const allow = [slack.host];
  const signal = new AbortController().signal;
  const clock = { ...systemClock, after };
  const answers = createAnswers({ fetch: createGuardedFetch({ allow }), clock, allow, signal });
  const url = slack.responseUrl(undefined, 'U1');
  const tries = () => slack.answers.length;
  slack.outage = { status: 429, headers: { 'retry-after': '3600' } };
  expect(await answers.send(url, { text: 'x' })).toBe('Slack answered 429.');
  slack.outage = { status: 503 };
  expect(await answers.send(url, { text: 'x' })).toBe('Slack answered 503.');
  expect([waits, tries()]).toEqual([[30_000, 30_000, 30_000, 500, 2_000, 10_000], 8]);
  slack.outage = undefined;
  expect(await answers.send(url, { text: 'x' })).toBeUndefined();
  expect(await answers.send(slack.responseUrl(undefined, 'U1'), { text: '' })).toBe('Slack answered 400.');
  const before = tries();
  for (const other of [
    'https://hooks.slack.com.evil.example/x',
    'http://hooks.slack.com/x',
    'https://evil.example/hooks.slack.com',
    'file:///x',
    'x',
    'https://hooks.slack.com:8443/x',
  ])
    expect(await answers.send(other, { text: 'x' })).toBe('The address to answer at is none of Slack.');
  expect(tries()).toBe(before);
});
