import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import type { EarlierRun } from '../../../src/notify/moments/history.ts';
import { apply } from '../../../src/run/apply.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import type { Run } from '../../../src/run/run.ts';
import { hearFleetRun } from '../../../src/serve/coordination/hear-fleet-run.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';
import { DONE } from '../../support/fleet-stand.ts';
import { createLoopback } from '../../support/original-server.ts';

const STEPS = 'steps:\n  - id: a\n    run: "true"\n';

interface Told {
  readonly env?: Record<string, string>;
  /** Lines of the plan. */
  readonly more?: string;
  /** How the run went, and what went before. */
  readonly succeeds?: boolean;
  readonly earlier?: readonly EarlierRun[];
  /** So many events another server told of. */
  readonly heardElsewhere?: number;
}

/** Tells the whole story of a run of a plan that somebody handed in; answers what came of it. */
async function told(
  notifiers: string,
  { env = {}, more = '', succeeds = false, earlier = [], heardElsewhere = 0 }: Told = {},
) {
  const posts: string[] = [];
  const loopback = await createLoopback((request, response) => {
    posts.push(`${request.path} ${String(request.body)} ${JSON.stringify(request.headers)}`);
    response.end();
  });
  const cwd = createFolder({
    'own.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./loaded.txt', import.meta.url), 'yes');
export const notifiers = [{ name: 'own', send: async () => ({ outcome: 'nothing', why: '' }) }];
`,
  });
  const plan = `name: nightly\n${more}notifiers:\n${notifiers.replace('URL', loopback.url)}${STEPS}`;
  const loaded = await loadPlanText(plan, 'plan.yml', {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { graph } = loaded;
  const system = createSystem({ cwd, env: { PGPASSWORD: 'hush-hush', ...env, HOOK: `${loopback.url}/hook` } });
  const notes: string[] = [];
  const hear = hearFleetRun(
    {
      system,
      stateDir: join(cwd, '.orchestrator'),
      api: { baseUrl: loopback.url, token: 'orc_server' },
      onNote: (note) => notes.push(note),
      earlierOf: async () => earlier,
    },
    'server',
  );
  const run = { run_id: 'r', attempt: 1, epoch: 1, submission: {} };
  const hearing = await hear(graph, run as unknown as Parameters<typeof hear>[1]);
  const at = '2026-01-02T03:04:05.000Z';
  const { name, path, digest, params } = graph;
  const origin = { host: 'h', pid: 1 };
  const events: RunEvent[] = [
    { type: 'run_started', at, run_id: 'r', attempt: 1, plan: { name, path, digest }, params, origin, steps: ['a'] },
    { type: 'task_started', at, task: 'a', inputs: null },
    { type: 'task_ended', at, task: 'a', ...DONE, status: succeeds ? 'succeeded' : 'failed', duration_ms: 9_000 },
    { type: 'run_ended', at, status: succeeds ? 'succeeded' : 'failed', duration_ms: 9_000 },
  ];
  let state: Run | undefined;
  for (const [index, event] of events.entries()) {
    state = apply(state, event);
    if (index >= heardElsewhere) hearing.people?.onEvent(event, state);
  }
  await hearing.people?.close?.();
  return { cwd, posts: posts.filter((post) => post.startsWith('/hook')), notes: [...hearing.notes, ...notes] };
}

describe('the notifiers of a plan that somebody hands to a fleet', () => {
  it('see nothing of the environment of the server', async () => {
    const NOTIFY = { NOTIFY_SECRETS: 'HOOK', NOTIFY_ALLOW: '127.0.0.1' };
    const plain = '  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook?x=${{ env.PGPASSWORD }}" }\n';
    expect((await told(plain, { env: NOTIFY })).posts.join()).not.toContain('hush-hush');
    const stolen = '  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook?x=${{ secrets.PGPASSWORD }}" }\n';
    const { posts, notes } = await told(stolen, { env: NOTIFY, more: 'secrets: [PGPASSWORD]\n' });
    expect(posts).toEqual([]);
    expect(notes.join()).toContain('no secret may stand in url');
  });

  it('use the secrets that the server names for them, as a whole', async () => {
    const own = '  - uses: slack\n    on: [failed]\n    with: { webhook: "${{ secrets.HOOK }}" }\n';
    const NOTIFY = { NOTIFY_SECRETS: 'HOOK', NOTIFY_ALLOW: '127.0.0.1' };
    const open = await told(own, { env: NOTIFY, more: 'secrets: [HOOK]\n' });
    expect(open.posts, open.notes.join()).toHaveLength(1);
    const closed = await told(own, { more: 'secrets: [HOOK]\n' });
    expect(closed.posts).toEqual([]);
    expect(closed.notes.join()).toContain('the server has no secret HOOK');
    const others = await told(own, { env: { ...NOTIFY, NOTIFY_PLANS: 'weekly' }, more: 'secrets: [HOOK]\n' });
    expect(others.posts).toEqual([]);
  });

  it('are no way into the network behind the server', async () => {
    const { posts, notes } = await told('  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook" }\n');
    expect(posts).toEqual([]);
    expect(notes).not.toEqual([]);
  });

  it('load no code into the server, and one that nobody has there keeps no run from going on', async () => {
    const { cwd, notes } = await told('  - uses: own\n', { more: 'plugins: [./own.mjs]\n' });
    expect(existsSync(join(cwd, 'loaded.txt'))).toBe(false);
    expect(notes.join()).toContain('only those that are built in are used here');
  });
});

describe('who is told of a run of the fleet', () => {
  const trusted = { env: { NOTIFY_SECRETS: 'HOOK', NOTIFY_ALLOW: '127.0.0.1' }, more: 'secrets: [HOOK]\n' };
  const slack = (state: string): string =>
    `  - uses: slack\n    on: [${state}]\n    with: { webhook: "\${{ secrets.HOOK }}" }\n`;
  const earlier = (day: number, status: 'succeeded' | 'failed', duration_ms: number): EarlierRun => ({
    run_id: `r${day}`,
    attempt: 1,
    status,
    started_at: `2026-01-0${day}T03:04:05.000Z`,
    plan: { name: 'nightly' },
    tasks: new Map([['a', { status, carried_from: null, duration_ms }]]),
  });

  it('hears that it succeeds again, by the runs before it', async () => {
    const failed = [earlier(1, 'failed', 1)];
    const { posts } = await told(slack('recovered'), { ...trusted, succeeds: true, earlier: failed });
    expect(posts.join()).toContain('succeeded again');
    const good = [earlier(1, 'succeeded', 1)];
    expect((await told(slack('recovered'), { ...trusted, succeeds: true, earlier: good })).posts).toEqual([]);
  });

  it('hears that a task was slow, by the runs before it', async () => {
    const quick = [1, 1, 1].map((day) => earlier(day, 'succeeded', 1_000));
    const { posts } = await told(slack('slow'), { ...trusted, succeeds: true, earlier: quick });
    expect(posts.join()).toContain('slow');
    const same = [1, 1, 1].map((day) => earlier(day, 'succeeded', 8_000));
    expect((await told(slack('slow'), { ...trusted, succeeds: true, earlier: same })).posts).toEqual([]);
  });

  it('hears of the rest where another server told of the beginning', async () => {
    const { posts } = await told(slack('failed'), { ...trusted, heardElsewhere: 2 });
    expect(posts).not.toEqual([]);
  });
});
