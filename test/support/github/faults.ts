import type { Answer } from './answer.ts';

/** Something that goes wrong on demand. */
export interface GithubFault {
  /** Tested against `METHOD /path`, for GraphQL `POST /graphql name`. */
  readonly on: RegExp;
  /** How often; once where it is absent. */
  readonly times?: number;
  /** Instead of the route's own answer. Absent: the route answers, after `before`. */
  readonly answer?: Answer;
  /** True lets the route do its work before the answer is replaced: the work is done, the caller is not told. */
  readonly afterwards?: boolean;
  /** Done before the route, once a time: what somebody else does in this very moment. */
  readonly before?: () => void | Promise<void>;
}

/** Faults waiting for their calls. */
export interface Faults {
  add(...faults: readonly GithubFault[]): void;
  /** The fault that strikes this call; each use counts. */
  take(call: string): GithubFault | undefined;
  /** Faults that have not struck as often as they should. */
  readonly left: number;
}

/** Keeps faults in the order they were given. */
export function createFaults(given: readonly GithubFault[] = []): Faults {
  let waiting = given.map((fault) => ({ fault, left: fault.times ?? 1 }));
  return {
    add: (...faults) => {
      waiting.push(...faults.map((fault) => ({ fault, left: fault.times ?? 1 })));
    },
    take: (call) => {
      const found = waiting.find(({ fault, left }) => left > 0 && fault.on.test(call));
      if (found) found.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return found?.fault;
    },
    get left() {
      return waiting.length;
    },
  };
}

/** GitHub's secondary rate limit; `seconds` is what it asks to wait. */
export function secondaryRateLimit(on: RegExp, seconds: number, times = 1): GithubFault {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping GitHub and how it may affect your rights, please review our Terms of Service';
  return { on, times, answer: { status: 403, headers: { 'retry-after': String(seconds) }, body: { message } } };
}

/** What was just made is not there yet for this call. */
export function notThereYet(on: RegExp, times = 1): GithubFault {
  return { on, times, answer: { status: 404, body: { message: 'Not Found' } } };
}

/** The node of what was just made cannot be found yet. */
export function nodeNotResolved(on: RegExp, times = 1): GithubFault {
  const message = 'Validation Failed: "Could not resolve to a node with the global id of \'PR_kwDOAAAAAc4AAAAB\'."';
  return { on, times, answer: { status: 422, body: { message } } };
}

/** A server that is ill for a moment. */
export function unwell(on: RegExp, status = 502, times = 1): GithubFault {
  return { on, times, answer: { status, body: { message: 'Server Error' } } };
}
