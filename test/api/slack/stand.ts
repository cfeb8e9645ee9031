import { vi } from 'vitest';
import type { SlackOptions } from '../../../src/api/slack/options.ts';
import { slackNotifier } from '../../../src/notify/adapters/slack/slack.ts';
import type { Database } from '../../../src/store/database.ts';
import { type Clock, systemClock } from '../../../src/system/clock.ts';
import { messageOf, send } from '../../support/notify.ts';
import { createSlackApp, type SlackApp } from '../../support/slack/clicks.ts';
import { type SlackDouble, type SlackMessage, startSlack, type View } from '../../support/slack.ts';
import type { RunningApi } from '../../support/task-api.ts';
import { as, openGate, startWithPeople } from '../approvals/gate.ts';

export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

/** A task API that hears a Slack. */
export interface SlackStand {
  readonly api: RunningApi;
  readonly slack: SlackDouble;
  readonly app: SlackApp;
  /** Opens a gate, and the message that tells of it. */
  gate(policy: unknown, more?: Parameters<typeof openGate>[2] & { version?: number }): Promise<Gate>;
  /** Writes the message that tells of a task. */
  message(
    run_id: string,
    more?: { attempt?: number; version?: number; tasks?: readonly string[] },
  ): Promise<SlackMessage>;
  /** The task as it is now. */
  row(id: number): Promise<Record<string, unknown>>;
  /** Who did what to a task: `approved slack:T1/U1 slack`. */
  history(id: number): Promise<readonly string[]>;
}

export interface Gate {
  readonly id: number;
  readonly version: number;
  readonly run_id: string;
  readonly message: SlackMessage;
}

/** The clock of the machine, as far from it as is said. */
export function shiftedClock(): Clock & { shift: number } {
  const clock = { ...systemClock, shift: 0, now: () => systemClock.now() + clock.shift };
  return clock;
}

/** Starts it. U1 is `github:ana` unless `options` say other; a bot only where they name one. */
export async function startStand(
  database: Database,
  {
    bot = false,
    clock,
    slack: given,
    ...options
  }: Partial<SlackOptions> & { bot?: boolean; clock?: Clock; slack?: SlackDouble } = {},
): Promise<SlackStand> {
  const slack = given ?? (await startSlack());
  const api = await startWithPeople(database, {
    ...(clock ? { clock } : {}),
    slack: {
      signingSecret: SECRET,
      people: { U1: 'github:ana', U2: 'github:ben', U3: 'cleo' },
      allow: [slack.host],
      apiUrl: slack.apiUrl,
      ...(bot ? { botToken: slack.token } : {}),
      ...options,
    },
  });
  const stand: SlackStand = {
    api,
    slack,
    app: createSlackApp(slack, { url: `${api.url}/hooks/slack`, secret: SECRET }),
    gate: async (policy, { version, ...more } = {}) => {
      const task = await openGate(api, policy, more);
      const known = version === undefined ? {} : { version: task.version };
      return { ...task, message: await stand.message(task.run_id, known) };
    },
    message: async (run_id, { attempt = 1, tasks = ['gate'], ...more } = {}) => {
      const approvals = tasks.map((task) => ({ task, buttons: { run_id, attempt, task, ...more } }));
      const [approval] = approvals;
      const message = messageOf({ ...(approval ? { approval } : {}), ...(tasks.length > 1 ? { approvals } : {}) });
      await send(slackNotifier, { webhook: slack.webhook, buttons: true }, message);
      return slack.messages.at(-1) as SlackMessage;
    },
    row: async (id) => (await api.call('GET', `/tasks/${id}`, undefined, as('reader'))).body,
    history: async (id) => {
      const { items } = (await api.call('GET', `/tasks/${id}/history`, undefined, as('reader'))).body;
      return items.map(({ action, actor, channel }: Record<string, string>) => `${action} ${actor} ${channel}`);
    },
  };
  return stand;
}

/** Labels of a message's buttons that decide. */
export function decisionsIn({ blocks }: SlackMessage): readonly string[] {
  const all = blocks.flatMap(({ elements = [] }) => elements);
  return all
    .filter(({ action_id = '' }) => action_id.startsWith('orchestrator:'))
    .map(({ text }) => (text as { text: string }).text);
}

/** What a message says of decisions. */
export function saidIn({ blocks }: SlackMessage): readonly string[] {
  const said = blocks.filter(({ block_id = '' }) => block_id.startsWith('said:'));
  return said.flatMap(({ elements = [] }) => elements.map(({ text }) => String(text).replace(/<!date[^>]*>/g, 'NOW')));
}

/** Waits until something holds: what follows an answer comes in its own time. */
export function soon<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 30_000, interval: 5 });
}

/** The form that was opened last, once there are `count`. */
export function openedForm({ slack }: SlackStand, count = 1): Promise<View> {
  return soon(() => {
    const view = slack.views[count - 1];
    if (view === undefined) throw new Error(`no form; ${JSON.stringify(slack.asides)}`);
    return view;
  });
}
