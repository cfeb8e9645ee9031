import type { Page } from 'playwright-core';
import { createTaskClient, type Task, type TaskClient } from '../../../src/client.ts';
import { openPage, type PageOptions, type WatchedPage, watched } from '../../support/browser.ts';
import { type ServedDashboard, serveDashboard } from '../../support/dashboard.ts';
import { tellRun } from '../told-runs.ts';

/** A server whose callers are told apart. */
export interface World extends ServedDashboard {
  /** The client of `token:zoe`, who may do everything, and has asked for all that waits; and the token. */
  readonly asker: TaskClient;
  readonly zoe: string;
  /** A token of somebody who may look and decide: they are `token:<name>`. */
  person(name: string, scopes?: readonly string[]): Promise<string>;
  client(token: string): TaskClient;
  /** The page as who has the token sees it. */
  open(token: string, path?: string, options?: PageOptions): Promise<WatchedPage>;
  /** One more tab of the same person. */
  tab(of: WatchedPage, token: string, path?: string): Promise<Page>;
}

/** Serves the dashboard to people with tokens. */
export async function serveWorld(): Promise<World> {
  const served = await serveDashboard({ anonymous: false });
  const client = (token: string): TaskClient => createTaskClient({ baseUrl: served.api, token });
  const scopes = ['tasks:read', 'tasks:write', 'approvals:decide', 'admin:tokens'] as const;
  const { token: zoe } = await client(served.token.text).createToken({ name: 'zoe', scopes });
  const asker = client(zoe);
  const enter = async (page: Page, token: string, path: string): Promise<void> => {
    await page.addInitScript((text) => sessionStorage.setItem('orchestrator.token', text), token);
    await page.goto(`${served.ui}${path}`);
  };
  return {
    ...served,
    asker,
    zoe,
    client,
    person: async (name, scopes = ['tasks:read', 'approvals:decide']) =>
      (await asker.createToken({ name, scopes: scopes as ['tasks:read'] })).token,
    open: async (token, path = 'approvals', options = {}) => {
      const opened = await openPage(options);
      await enter(opened.page, token, path);
      return opened;
    },
    tab: async ({ context, complaints }, token, path = 'approvals') => {
      const page = await watched(context, complaints);
      await enter(page, token, path);
      return page;
    },
  };
}

/** What waits, as a test tells it. */
export interface Waiting {
  readonly plan: string;
  readonly approval?: object;
  /** Hours it has waited. */
  readonly hours?: number;
  readonly at?: string;
  /** More of the task that waits. */
  readonly gate?: object;
  /** More of the task before it. */
  readonly build?: object;
}

/** Tells of a run that has built something and waits at its gate; answers the gate. */
export async function tellWaiting(client: TaskClient, waiting: Waiting): Promise<Task> {
  const { plan, approval = {}, hours = 1, at = new Date(Date.now() - hours * 3_600_000).toISOString() } = waiting;
  const tasks = await tellRun(client, {
    plan,
    run_id: `${plan} 1`.slice(0, 64),
    at,
    status: 'awaiting_approval',
    tasks: {
      build: { status: 'succeeded', started_at: at, finished_at: at, duration_ms: 61_000, ...waiting.build },
      gate: { status: 'awaiting_approval', approval_state: 'pending', started_at: at, ...waiting.gate },
    },
    more: {
      graph: {
        steps: [
          { id: 'build', name: 'build', needs: [] },
          { id: 'gate', name: 'gate', needs: ['build'] },
        ],
      },
      requests: { steps: { gate: { approval } } },
    },
  });
  const gate = tasks.get('gate');
  if (gate === undefined) throw new Error('The gate was not told of.');
  return gate;
}
