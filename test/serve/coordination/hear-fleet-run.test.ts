import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import { apply } from '../../../src/run/apply.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import type { Run } from '../../../src/run/run.ts';
import { hearFleetRun } from '../../../src/serve/coordination/hear-fleet-run.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';
import { createLoopback } from '../../support/original-server.ts';

const STEPS = 'steps:\n  - id: a\n    run: "true"\n';

/** Tells the whole story of a run of a plan that somebody handed in; answers what came of it. */
async function told(notifiers: string, env: Record<string, string> = {}, more = '') {
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
    { type: 'run_stopping', at, cause: 'failure', cancel: false, message: 'm' },
    { type: 'run_ended', at, status: 'failed', duration_ms: 1 },
  ];
  let state: Run | undefined;
  for (const event of events) {
    state = apply(state, event);
    hearing.people?.onEvent(event, state);
  }
  await hearing.people?.close?.();
  return { cwd, posts: posts.filter((post) => post.startsWith('/hook')), notes: [...hearing.notes, ...notes] };
}

describe('the notifiers of a plan that somebody hands to a fleet', () => {
  it('see nothing of the environment of the server', async () => {
    const NOTIFY = { NOTIFY_SECRETS: 'HOOK', NOTIFY_ALLOW: '127.0.0.1' };
    const plain = '  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook?x=${{ env.PGPASSWORD }}" }\n';
    expect((await told(plain, NOTIFY)).posts.join()).not.toContain('hush-hush');
    const stolen = '  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook?x=${{ secrets.PGPASSWORD }}" }\n';
    const { posts, notes } = await told(stolen, NOTIFY, 'secrets: [PGPASSWORD]\n');
    expect(posts).toEqual([]);
    expect(notes.join()).toContain('no secret may stand in url');
  });

  it('use the secrets that the server names for them, as a whole', async () => {
    const own = '  - uses: slack\n    on: [failed]\n    with: { webhook: "${{ secrets.HOOK }}" }\n';
    const NOTIFY = { NOTIFY_SECRETS: 'HOOK', NOTIFY_ALLOW: '127.0.0.1' };
    const open = await told(own, NOTIFY, 'secrets: [HOOK]\n');
    expect(open.posts, open.notes.join()).toHaveLength(1);
    const closed = await told(own, {}, 'secrets: [HOOK]\n');
    expect(closed.posts).toEqual([]);
    expect(closed.notes.join()).toContain('the server has no secret HOOK');
    const others = await told(own, { ...NOTIFY, NOTIFY_PLANS: 'weekly' }, 'secrets: [HOOK]\n');
    expect(others.posts).toEqual([]);
  });

  it('are no way into the network behind the server', async () => {
    const { posts, notes } = await told('  - uses: webhook\n    on: [failed]\n    with: { url: "URL/hook" }\n');
    expect(posts).toEqual([]);
    expect(notes).not.toEqual([]);
  });

  it('load no code into the server, and one that nobody has there keeps no run from going on', async () => {
    const { cwd, notes } = await told('  - uses: own\n', {}, 'plugins: [./own.mjs]\n');
    expect(existsSync(join(cwd, 'loaded.txt'))).toBe(false);
    expect(notes.join()).toContain('only those that are built in are used here');
  });
});
