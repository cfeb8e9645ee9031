import { type Clock, sleep } from '../clock.ts';

/** A request as it was asked for. */
export interface FakeRequest {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a scripted server answers. */
export interface FetchScript {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Sent as JSON, in place of `body`. */
  readonly json?: unknown;
  /** ms of the fake clock until it answers; default at once. */
  readonly after?: number;
}

/** Which requests a script is for: those of this URL, those that begin with it where it ends in `*`, or those the function picks. */
export type FetchMatch = string | ((request: FakeRequest) => boolean);

/** A network that is only played. */
export interface FakeFetch {
  readonly fetch: typeof fetch;
  /** Says what is answered; of several scripts that match, the newest is taken. */
  when(match: FetchMatch, script: FetchScript | ((request: FakeRequest) => FetchScript)): void;
  /** Every request so far, in order. */
  readonly requests: readonly FakeRequest[];
}

/** Plays answers by script on `clock`. Without a script nobody answers, as where a connection is refused. */
export function createFakeFetch(clock: Clock): FakeFetch {
  const scripts: { match: FetchMatch; script: FetchScript | ((request: FakeRequest) => FetchScript) }[] = [];
  const requests: FakeRequest[] = [];
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const asked = new Request(input, init);
    const request = await asFakeRequest(asked);
    requests.push(request);
    const found = scripts.find(({ match }) => matches(match, request));
    if (found === undefined) throw refused(request.url);
    const script = typeof found.script === 'function' ? found.script(request) : found.script;
    if (script.after !== undefined) await sleep(clock, script.after, asked.signal);
    asked.signal.throwIfAborted();
    return asResponse(script);
  };
  return { fetch: answer, requests, when: (match, script) => void scripts.unshift({ match, script }) };
}

async function asFakeRequest(asked: Request): Promise<FakeRequest> {
  const { url, method, headers } = asked;
  return { url, method, headers: Object.fromEntries(headers), body: await asked.text() };
}

function matches(match: FetchMatch, request: FakeRequest): boolean {
  if (typeof match === 'function') return match(request);
  if (match.endsWith('*')) return request.url.startsWith(match.slice(0, -1));
  return request.url === new URL(match).href;
}

function asResponse({ status = 200, headers = {}, body, json }: FetchScript): Response {
  if (json !== undefined) return Response.json(json, { status, headers: { ...headers } });
  return new Response(body ?? null, { status, headers: { ...headers } });
}

function refused(url: string): TypeError {
  const { host } = new URL(url);
  const cause = Object.assign(new Error(`connect ECONNREFUSED ${host}`), { code: 'ECONNREFUSED' });
  return new TypeError('fetch failed', { cause });
}
