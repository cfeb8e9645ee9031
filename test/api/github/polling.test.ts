import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { secondaryRateLimit, unwell } from '../../support/github/faults.ts';
import type { Github } from '../../support/github/start-github.ts';
import { pageOf } from '../../support/github/webhook.ts';
import { createManualClock, type ManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type HookWorld, openGithub, startHookWorld } from './world.ts';

let github: Github;
let database: Database;
let clock: ManualClock;
let world: HookWorld;
/** Calls of GitHub before the test. */
let before: number;

/** The clock is moved by hand, that of the database is not: what was looked at may be looked at again at once. */
const SOON = 1;

describePostgres('a pull request is looked at', () => {
  beforeAll(async () => {
    github = await openGithub();
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    database = await freshDatabase();
    clock = createManualClock();
    world = await start(SOON);
    before = github.calls.length;
  });

  const start = (pollMs: number | false | undefined, token = github.token) =>
    startHookWorld(database, github, {
      clock,
      sweep: { everyMs: 1e12 },
      pullRequests: { token, apiUrl: github.apiUrl, ...(pollMs === undefined ? {} : { pollMs }) },
    });
  const calls = () => github.calls.slice(before);
  const asked = () => calls().filter(({ call }) => /pulls\/\d+$/.test(call));
  const status = async (id: number) => (await world.row(id)).status;
  /** Lets looks happen until something is so. */
  const looking = (isSo: () => Promise<void>) =>
    vi.waitFor(
      async () => {
        clock.advance(SOON);
        await isSo();
      },
      { timeout: 30_000, interval: 20 },
    );

  test('where the webhook was lost, merged and closed decide all the same', async () => {
    const [merged, closed, open] = [world.propose(), world.propose(), world.propose()];
    const ids = [await world.waitFor(merged), await world.waitFor(closed), await world.waitFor(open)] as const;
    github.merge(merged, 'ana');
    github.closePull(closed, 'ben');
    await looking(async () => expect([await status(ids[0]), await status(ids[1])]).toEqual(['succeeded', 'failed']));
    expect((await world.row(ids[0])).approval.decisions).toMatchObject([{ by: 'github:ana', channel: 'pull_request' }]);
    expect((await world.row(ids[1])).approver).toBe('ben');
    expect(await status(ids[2])).toBe('awaiting_approval');
  });

  test('what is as it was is asked for so that it costs nothing', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull);
    await looking(async () => expect(asked().length).toBeGreaterThan(2));
    const [first, ...later] = asked();
    expect(first?.headers['if-none-match']).toBeUndefined();
    expect(new Set(later.map(({ status: answered }) => answered))).toEqual(new Set([304]));
    github.merge(pull, 'ana');
    await looking(async () => expect(await status(id)).toBe('succeeded'));
  });

  test('another task that waits for it is decided by what was seen before', async () => {
    const pull = world.propose();
    github.merge(pull, 'queue[bot]');
    const first = await world.waitFor(pull);
    await looking(async () => expect(asked().length).toBeGreaterThan(1));
    const named = await world.waitFor(pull, { approvers: ['github:queue[bot]'] });
    await looking(async () => expect(await status(named)).toBe('succeeded'));
    expect(await status(first)).toBe('awaiting_approval');
    expect(world.comments(pull.number)).toHaveLength(1);
  });

  test('only pull requests of the GitHub that is asked, that somebody waits for', async () => {
    const pull = world.propose();
    const done = await world.waitFor(pull);
    await world.api.call('POST', `/tasks/${done}/approve`, {}, { 'x-person': 'cleo' });
    await world.waitFor('https://github.com/octo/plans/pull/7', true, { ci: null });
    await world.waitFor('https://example.org/pull/7', true, { ci: null });
    const seen = world.propose();
    const id = await world.waitFor(seen);
    github.merge(seen, 'ana');
    await looking(async () => expect(await status(id)).toBe('succeeded'));
    expect(new Set(asked().map(({ call }) => call))).toEqual(new Set([`GET /repos/octo/plans/pulls/${seen.number}`]));
  });

  test('what may not be seen is said once', async () => {
    await world.api.close();
    const blind = await start(SOON, github.grant('person', 'blind', {}));
    await blind.waitFor(blind.propose());
    const told = () => blind.warnings.filter((warning) => warning.includes('cannot be looked at'));
    await looking(async () => expect(asked().length).toBeGreaterThan(3));
    expect(told()).toHaveLength(1);
  });

  test('a limit, or a GitHub that is ill, ends the round; the next one goes on', async () => {
    const pulls = [world.propose(), world.propose()];
    github.faults.add(secondaryRateLimit(/pulls/, 60), unwell(/pulls/));
    const ids = await Promise.all(pulls.map((pull) => world.waitFor(pull)));
    for (const pull of pulls) github.merge(pull, 'ana');
    clock.advance(SOON);
    await expect.poll(asked).toHaveLength(1);
    await looking(async () => expect(await Promise.all(ids.map(status))).toEqual(['succeeded', 'succeeded']));
  });

  test('two servers look at each once', async () => {
    const pulls = Array.from({ length: 6 }, () => world.propose());
    for (const pull of pulls) await world.waitFor(pull);
    const usual = [await start(undefined), await start(undefined)];
    expect(usual).toHaveLength(2);
    await world.api.close();
    before = github.calls.length;
    clock.advance(10_000);
    await vi.waitFor(() => expect(asked()).toHaveLength(6), { timeout: 30_000 });
    for (const { api } of usual) await api.close();
    expect(new Set(asked().map(({ call }) => call)).size).toBe(6);
  });

  test('however many there are, each is looked at in a round', async () => {
    await world.api.close();
    const usual = await start(undefined);
    for (let at = 0; at < 105; at += 1) await usual.waitFor(pageOf(github, 1_000 + at));
    clock.advance(10_000);
    await vi.waitFor(() => expect(new Set(asked().map(({ call }) => call)).size).toBe(105), { timeout: 30_000 });
    await usual.api.close();
  });

  test('nobody looks where that is not wanted', async () => {
    await world.api.close();
    const quiet = await start(false);
    const pull = quiet.propose();
    await quiet.waitFor(pull);
    clock.advance(3_600_000);
    await quiet.api.close();
    expect(asked()).toEqual([]);
  });
});
