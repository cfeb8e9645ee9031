import { createHmac } from 'node:crypto';
import type { Part, SlackDouble, SlackMessage, View } from '../slack.ts';
import { type Answer, callUrl } from '../task-api.ts';

/** An app in Slack that sends what people do to a task API. */
export interface SlackApp {
  /** Clicks on a button of a message, `Approve` for example; of several gates that of `task`. */
  click(
    message: SlackMessage,
    label: string,
    user: string,
    more?: { task?: string; team?: string; name?: string },
  ): Promise<Answer>;
  /** Submits a form with these values, by the label of the input; what is not named stays as it was filled in. */
  submit(view: View, values: Readonly<Record<string, string>>, user: string): Promise<Answer>;
  /** Sends a payload, signed. */
  send(payload: object, more?: { secret?: string; timestamp?: number }): Promise<Answer>;
  /** Sends bytes with these headers, as they are. */
  sendRaw(body: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** What a click would send. */
  payloadOf(
    message: SlackMessage,
    label: string,
    user: string,
    more?: { task?: string; team?: string; name?: string },
  ): object;
}

/** The headers Slack signs a body with. */
export function signed(body: string, secret: string, timestamp: number): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${signature}`,
  };
}

/** Makes it: `url` is its interactivity address, `now` its clock (ms). */
export function createSlackApp(
  slack: SlackDouble,
  { url, secret, team = 'T1', now = Date.now }: { url: string; secret: string; team?: string; now?: () => number },
): SlackApp {
  const app: SlackApp = {
    sendRaw: (body, headers) => callUrl('POST', url, body, headers),
    send: (payload, more = {}) => {
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      return app.sendRaw(body, signed(body, more.secret ?? secret, more.timestamp ?? Math.floor(now() / 1_000)));
    },
    click: (message, label, user, more) => app.send(app.payloadOf(message, label, user, more)),
    payloadOf: (message, label, user, { task, team: home = team, name = user.toLowerCase() } = {}) => {
      const blocks = message.blocks.map((block, index) => ({ block_id: `b${index}`, ...block }));
      const found = blocks
        .flatMap((block) => (block.elements ?? []).map((element) => ({ ...element, block_id: block.block_id })))
        .find(
          ({ text, value = '' }) =>
            textOf(text) === label && (task === undefined || value.includes(JSON.stringify(task))),
        );
      if (found === undefined) throw new Error(`There is no button ${label} in ${JSON.stringify(message.blocks)}`);
      const { confirm: _, ...action } = found;
      return {
        type: 'block_actions',
        ...whoIs(user, home, team, name),
        api_app_id: 'A1',
        token: 'unused',
        container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: false },
        trigger_id: slack.trigger(),
        enterprise: null,
        is_enterprise_install: false,
        channel: { id: message.channel, name: 'builds' },
        message: { bot_id: 'B1', type: 'message', text: message.text, ts: message.ts, team, blocks },
        state: { values: {} },
        response_url: slack.responseUrl(message, user),
        actions: [{ ...action, action_ts: `${Math.floor(now() / 1_000)}.${Math.random().toString().slice(2, 8)}` }],
      };
    },
    submit: (view, values, user) =>
      app.send({
        type: 'view_submission',
        ...whoIs(user, team, team, user.toLowerCase()),
        api_app_id: 'A1',
        trigger_id: slack.trigger(),
        view: { ...view, hash: '1.a', state: { values: stateOf(view, values) } },
        response_urls: [],
      }),
  };
  return app;
}

function whoIs(id: string, home: string, team: string, name: string) {
  return { user: { id, username: name, name, team_id: home }, team: { id: team, domain: 'example' } };
}

function stateOf({ blocks }: View, values: Readonly<Record<string, string>>): object {
  const inputs = blocks.filter(({ type }) => type === 'input');
  for (const label of Object.keys(values))
    if (!inputs.some((input) => textOf(input.label) === label)) throw new Error(`There is no input ${label}`);
  return Object.fromEntries(
    inputs.map(({ block_id = '', label, element = {} }) => {
      const given = values[textOf(label)];
      const { type, options, initial_option, initial_value } = element;
      const option = given === undefined ? initial_option : options?.find(({ text }) => textOf(text) === given);
      const state = options
        ? { type, selected_option: option ?? null }
        : { type, value: (given ?? initial_value) || null };
      return [block_id, { [element.action_id ?? '']: state }];
    }),
  );
}

function textOf(part: unknown): string {
  const { text = '' } = (part ?? {}) as Part;
  return typeof text === 'string' ? text : textOf(text);
}
