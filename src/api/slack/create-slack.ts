import { Fault } from '../../errors.ts';
import type { Clock } from '../../system/clock.ts';
import { createGuardedFetch } from '../../system/guarded/guarded-fetch.ts';
import type { ApiContext } from '../context.ts';
import type { Reply } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { decideByClick, decideByForm } from './decide-by-slack.ts';
import type { Asked } from './form/metadata.ts';
import { type Heard, NOTHING, once } from './hear/once.ts';
import { type Click, readPayload, type Submission } from './hear/payload.ts';
import { createIdentify } from './hear/people.ts';
import { isSigned, type SignedRequest } from './hear/signature.ts';
import type { SlackOptions } from './options.ts';
import { createAnswers } from './send/answers.ts';
import { createLatest } from './send/latest.ts';
import { createWebApi } from './send/web-api.ts';
import { createTell, type Tell } from './tell.ts';

/** Decisions from Slack. */
export interface Slack {
  /** What Slack sends when somebody clicks or submits: decides, then answers. Throws a Problem for what is not Slack's. */
  hear(request: SignedRequest): Promise<Reply>;
  /** Resolves when all that was heard has been told. */
  idle(): Promise<void>;
  /** Gives up what is not told yet. */
  close(): Promise<void>;
}

export interface SlackParts {
  readonly slack: SlackOptions;
  readonly context: ApiContext;
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly logger: { warn(message: string, details?: object): void };
}

const API = 'https://slack.com/api';

/** Makes it. Throws Fault `usage` where there is no signing secret. */
export function createSlack({ slack, context, clock, fetch, logger }: SlackParts): Slack {
  const secrets = [slack.signingSecret].flat();
  if (secrets.length === 0 || secrets.some((secret) => secret.trim() === ''))
    throw new Fault('usage', 'Decisions from Slack need the signing secret of an app.');
  const { botToken, apiUrl = API, allow = [] } = slack;
  const closing = new AbortController();
  const web = botToken && createWebApi({ token: botToken, apiUrl: apiUrl.replace(/\/+$/, ''), fetch, clock });
  const identify = createIdentify(slack, web || undefined, clock);
  const answers = createAnswers({ fetch: createGuardedFetch({ allow }), clock, allow, signal: closing.signal });
  const onUntold = (why: string): void => logger.warn('Slack could not be told of a decision.', { why });
  const latest = createLatest((thrown) => onUntold(thrown instanceof Error ? thrown.message : String(thrown)));
  const tell = inTurn(createTell({ database: context.database, answers, web: web || undefined, onUntold }), latest);

  const work = async (payload: Click | Submission, body: Uint8Array): Promise<Heard> => {
    const { user } = payload;
    if (slack.team !== undefined && user.team !== slack.team) return refuseStranger(payload, tell);
    const person = await identify(user);
    return once(context, body, (inner) =>
      payload.kind === 'click'
        ? decideByClick({ context: inner, person, tell }, payload)
        : decideByForm({ context: inner, person, tell }, payload),
    );
  };
  let count = 0;
  return {
    hear: async (request) => {
      if (!isSigned(secrets, request, clock.now())) throw notSigned();
      const payload = readPayload(request.body);
      if (payload === undefined) return NOTHING;
      const { reply, tell: told } = await work(payload, request.body);
      // Slack hears first that it was heard; it waits three seconds for that.
      if (told !== undefined) latest.soon(`click ${++count}`, told);
      return reply;
    },
    idle: latest.idle,
    close: async () => {
      closing.abort();
      await latest.idle();
    },
  };
}

// How a message stands is written by one at a time, and of many who wait only the last: it sees what the others would have.
function inTurn(tell: Tell, latest: ReturnType<typeof createLatest>): Tell {
  return { ...tell, standing: async (asked) => latest.soon(keyOf(asked), () => tell.standing(asked)) };
}

function keyOf({ message, url = '' }: Asked): string {
  return `message ${message?.place ?? url}`;
}

async function refuseStranger(payload: Click | Submission, tell: Tell): Promise<Heard> {
  const sentence = 'Only people of the workspace this is set up for decide here.';
  return { reply: NOTHING, ...(payload.kind === 'click' ? { tell: () => tell.aside(payload.url, sentence) } : {}) };
}

function notSigned(): Problem {
  return new Problem(401, 'This is not signed by Slack, or its time is more than five minutes away from here.', {
    headers: { 'WWW-Authenticate': 'Signature' },
  });
}
