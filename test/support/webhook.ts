import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.ts';
import { createWebhookCarrier } from '../../src/outbox/webhook/carrier.ts';
import type { Database } from '../../src/store/database.ts';
import type { EndpointFields } from '../../src/store/endpoints/endpoint.ts';
import { createEndpoint } from '../../src/store/endpoints/endpoints.ts';
import type { GuardOptions } from '../../src/system/guarded/guarded-fetch.ts';
import { atTheEnd } from './database.ts';
import { serve } from './http-server.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

/** One request that a receiver has heard. */
export interface Heard {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A server that hears webhooks. */
export interface Receiver {
  readonly url: string;
  readonly heard: Heard[];
}

/** Starts a receiver; `answer` is given how often it was called. Without it every request is a success. */
export async function startReceiver(
  answer: (count: number, response: ServerResponse) => void = (_count, response) => void response.writeHead(204).end(),
): Promise<Receiver> {
  const heard: Heard[] = [];
  const url = await serve((request, response, body) => {
    heard.push({ url: request.url ?? '', headers: flat(request.headers), body });
    answer(heard.length, response);
  });
  return { url, heard };
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** A secret as the server makes them. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** An outbox that sends webhooks, by a clock that is moved by hand and begins now. */
export interface WebhookWorld {
  readonly database: Database;
  readonly clock: ManualClock;
  readonly outbox: Outbox;
  readonly warnings: string[];
  readonly failures: unknown[];
  /** Adds an endpoint; answers its number and its secret. */
  endpoint(url: string, fields?: EndpointFields): Promise<{ readonly id: number; readonly secret: string }>;
}

/** Starts one; this machine may be called by http unless `allow` says otherwise. */
export function startWebhooks(
  database: Database,
  { allow = ['127.0.0.1'], ...guard }: Pick<GuardOptions, 'allow' | 'resolve'> = {},
): WebhookWorld {
  const clock = createManualClock();
  clock.advance(Date.now());
  const warnings: string[] = [];
  const failures: unknown[] = [];
  const logger = {
    warn: (message: string, details?: object) => void warnings.push(`${message} ${JSON.stringify(details)}`),
  };
  const carriers = [createWebhookCarrier({ database, clock, logger, allow, ...guard })];
  const onFailure = (thrown: unknown): void => void failures.push(thrown);
  const outbox = createOutbox({ database, clock, carriers, onFailure, random: () => 0.5 });
  atTheEnd(outbox.stop);
  return {
    database,
    clock,
    outbox,
    warnings,
    failures,
    endpoint: async (url, fields = {}) => {
      const secret = newSecret();
      const made = await createEndpoint(database, { url, ...fields, secret, createdBy: 'token:admin' });
      return { id: made?.id ?? 0, secret };
    },
  };
}
