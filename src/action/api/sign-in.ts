import { Later, NoEntry, reasonIn } from '../../sync/send/faults.ts';
import { tidyBase } from '../../sync/send/sender.ts';
import { isoTime, millisecondsBetween } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';

/** What signs a job in to a task API. */
export interface SignInOptions {
  /** Where the API is. */
  readonly baseUrl: string;
  readonly system: Pick<System, 'clock' | 'fetch'>;
  /** Asks GitHub for a token that says who this job is, for one audience. */
  readonly identity: (audience: string) => Promise<string>;
}

/** A token is renewed this long before its end, ms. */
const MARGIN_MS = 120_000;
/** How long one is good where the API does not say it, ms. */
const USUAL_LIFETIME_MS = 900_000;
/** ms the API may take to answer. */
const PATIENCE_MS = 30_000;

interface Held {
  readonly token: string;
  /** Monotonic, ms. */
  readonly until: number;
}

/**
 * Answers the token with which the API knows this job: got for the job's identity, kept, and renewed before it ends. Rejects with `NoEntry`
 * where the API will not have the job, and with `Later` where it, or GitHub, does not answer.
 */
export function createSignIn(options: SignInOptions): () => Promise<string> {
  const { clock } = options.system;
  let held: Held | undefined;
  let asked: Promise<Held> | undefined;
  let refusal: NoEntry | undefined;
  return async () => {
    if (refusal !== undefined) throw refusal;
    if (held !== undefined && clock.monotonic() < held.until) return held.token;
    asked ??= exchange(options).finally(() => {
      asked = undefined;
    });
    try {
      held = await asked;
      return held.token;
    } catch (thrown) {
      if (thrown instanceof NoEntry) refusal = thrown;
      throw thrown;
    }
  };
}

// The audience is the API's own address and nothing it could choose: else it could have the job's name for somebody else's door.
async function exchange(options: SignInOptions): Promise<Held> {
  const base = tidyBase(options.baseUrl);
  const audience = new URL(base).origin;
  const identity = await options.identity(audience).catch((cause: unknown) => {
    throw new Later(`GitHub gives this job no identity (${wordsOf(cause)})`, { cause });
  });
  const { status, json } = await posted(`${base}/agents/auth/github`, { token: identity }, options);
  if (status === 429 || status >= 500) throw new Later(`${base} answered ${reasonIn(status, json)}`, { status });
  if (status >= 300) throw new NoEntry(refusalWords(base, audience, reasonIn(status, json)));
  return heldOf(base, json, options);
}

async function posted(
  url: string,
  body: unknown,
  { system }: SignInOptions,
): Promise<{ status: number; json: unknown }> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(body), signal, redirect: 'manual' } as const;
    const response = await system.fetch(url, request);
    return { status: response.status, json: parsed(await response.text()) };
  } catch (cause) {
    throw new Later(`${new URL(url).host} does not answer (${wordsOf(cause)})`, { cause });
  }
}

function refusalWords(base: string, audience: string, reason: string): string {
  return `${base} does not take the identity of this job, which is for the audience ${audience} (${reason})`;
}

function heldOf(base: string, json: unknown, { system }: SignInOptions): Held {
  const { token, expires_at } = (json ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || token === '') {
    throw new NoEntry(`${base} does not answer a sign-in as a task API: there is no token in it`);
  }
  const now = isoTime(system.clock.now());
  const lifetime = typeof expires_at === 'string' ? millisecondsBetween(now, expires_at) : USUAL_LIFETIME_MS;
  return { token, until: system.clock.monotonic() + Math.max(lifetime - MARGIN_MS, lifetime / 2) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function wordsOf(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  return cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause);
}
