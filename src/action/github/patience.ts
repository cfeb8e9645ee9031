/** How much waiting is worth it. */
export interface Patience {
  /** The longest wait for a rate limit, in ms; a longer one is given up at once. */
  readonly longest: number;
  /** The first wait for a server that is ill, in ms; each one after it is twice as long. */
  readonly first: number;
  /** How often a call is made in all. */
  readonly tries: number;
}

const USUAL: Patience = { longest: 180_000, first: 1_000, tries: 4 };

/** What GitHub said when it refused, as far as it said anything. */
export interface Refused {
  /** 0 where there was no answer. */
  readonly status: number;
  /** Its message and the messages of its errors. */
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** A refusal read from what octokit threw; undefined for anything else. */
export function refusedBy(thrown: unknown): Refused | undefined {
  if (!(thrown instanceof Error) || !('status' in thrown)) return undefined;
  const { response } = thrown as { response?: { headers?: Refused['headers']; data?: Answered } };
  const status = response === undefined ? 0 : Number(thrown.status);
  const { message = thrown.message, errors = [] } = response?.data ?? {};
  const more = Array.isArray(errors) ? errors.map((one) => (typeof one === 'string' ? one : wordsOf(one))) : [];
  return { status, message: [message, ...more].filter(Boolean).join(': '), headers: response?.headers ?? {} };
}

interface Answered {
  readonly message?: string;
  readonly errors?: unknown;
}

function wordsOf(error: { message?: string; field?: string; code?: string }): string {
  return error.message ?? [error.field, error.code].filter(Boolean).join(' ');
}

/** How long to wait before a call is made again, and why; undefined where it should not be. `number`: which try has failed, from 1. */
export function waitBefore(
  thrown: unknown,
  call: { readonly method: string; readonly url: string },
  number: number,
  now: number,
  patience: Partial<Patience> = {},
): { readonly ms: number; readonly why: string } | undefined {
  const { longest, first, tries } = { ...USUAL, ...patience };
  const refused = refusedBy(thrown);
  if (refused === undefined || number >= tries) return undefined;
  const limited = limitOf(refused, now);
  if (limited !== undefined) {
    return limited <= longest ? { ms: Math.max(limited, first), why: 'GitHub limits how fast it is asked' } : undefined;
  }
  const isIll = refused.status === 0 || refused.status >= 500;
  if (!isIll || !mayRepeat(call)) return undefined;
  return { ms: first * 2 ** (number - 1), why: `GitHub did not answer (${refused.status || refused.message})` };
}

/** ms a rate limit asks to wait; undefined where there is none. */
function limitOf({ status, message, headers }: Refused, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  if (headers['retry-after'] !== undefined) return Number(headers['retry-after']) * 1000;
  if (String(headers['x-ratelimit-remaining']) === '0') {
    return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now);
  }
  // GitHub's own advice where it does not say how long.
  return status === 429 || /secondary rate limit/i.test(message) ? 60_000 : undefined;
}

// What is made twice does no harm: an object is the same object, and of a branch or pull request there can be one only.
const HARMLESS_POST = /\/git\/|graphql$|\/pulls$|\/labels$|\/requested_reviewers$/;

function mayRepeat({ method, url }: { readonly method: string; readonly url: string }): boolean {
  return method !== 'POST' || HARMLESS_POST.test(url);
}
