import { lookup as systemLookup } from 'node:dns';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import { type AddressRules, createAddressRules } from './addresses.ts';

/** A request to an address that somebody else has chosen. */
export interface GuardedRequest {
  readonly method: 'POST' | 'GET' | 'PATCH';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What came back; a redirect is an answer like any other. */
export interface GuardedAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** At most the first 64 KiB. */
  readonly text: string;
}

export type GuardedFetch = (url: string, request: GuardedRequest) => Promise<GuardedAnswer>;

/** Thrown before anything is sent: the target is not one that may be called. The message names the host alone. */
export class ForbiddenTarget extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ForbiddenTarget';
  }
}

/** Resolves a name to all its addresses. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface GuardOptions {
  /** Private targets that may be called all the same: hosts, `host:port`, addresses, ranges. Plain http is for those alone. */
  readonly allow?: readonly string[];
  /** Default asks the system. */
  readonly resolve?: Resolve;
}

const MOST_BYTES = 65_536;

/**
 * Calls addresses that come from outside without becoming a way into the network behind: https only, no private or reserved address, be it
 * written or what the name resolves to (the connection is made to the address that was checked), no redirects followed, a bounded answer.
 */
export function createGuardedFetch({ allow = [], resolve = resolveAll }: GuardOptions = {}): GuardedFetch {
  const rules = createAddressRules(allow);
  return async (text, request) => {
    const url = targetOf(text, rules);
    const client = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
    return exchange((options, hear) => client.request(url, options, hear), checkedLookup(url, rules, resolve), request);
  };
}

function targetOf(text: string, rules: AddressRules): URL {
  if (!URL.canParse(text)) throw new ForbiddenTarget('It is no address.');
  const url = new URL(text);
  const host = bareHost(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new ForbiddenTarget(`${url.protocol} is not called.`);
  // Node asks no resolver for what is an address already.
  if (isIP(host) !== 0) checkAddress(url, host, rules);
  return url;
}

function checkAddress(url: URL, address: string, rules: AddressRules): void {
  const host = bareHost(url);
  const isAllowed = rules.isAllowed(host, portOf(url), address);
  if (!isAllowed && rules.isPrivate(address)) throw new ForbiddenTarget(`${host} is in a private network.`);
  if (!isAllowed && url.protocol === 'http:') throw new ForbiddenTarget(`${host} is called by https alone.`);
}

// One private address among many is enough: which of them is taken is not ours to say.
function checkedLookup(url: URL, rules: AddressRules, resolve: Resolve): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (found) => {
        try {
          for (const { address } of found) checkAddress(url, address, rules);
          const [first] = found;
          if (first === undefined) throw new Error(`${host} has no address`);
          if (options.all) done(null, [...found]);
          else done(null, first.address, first.family);
        } catch (thrown) {
          done(thrown as Error, '', 0);
        }
      },
      (thrown: unknown) => done(thrown as Error, '', 0),
    );
  };
}

function exchange(
  open: (options: RequestOptions, hear: (answer: IncomingMessage) => void) => ClientRequest,
  lookup: LookupFunction,
  { method, headers, body, signal }: GuardedRequest,
): Promise<GuardedAnswer> {
  return new Promise((done, fail) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    // A kept connection would have been checked for another name.
    const options = { method, headers: { ...headers, ...length }, lookup, signal, agent: false };
    const request = open(options, (answer) => read(answer).then(done, fail));
    request.on('error', (thrown) => fail(signal.aborted ? signal.reason : thrown));
    request.end(body);
  });
}

async function read(answer: IncomingMessage): Promise<GuardedAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= MOST_BYTES) break;
  }
  answer.destroy();
  return {
    status: answer.statusCode ?? 0,
    headers: { get: (name) => answer.headers[name.toLowerCase()]?.toString() ?? null },
    text: Buffer.concat(chunks).subarray(0, MOST_BYTES).toString(),
  };
}

/** Asks the system. */
export function resolveAll(host: string): ReturnType<Resolve> {
  return new Promise((done, fail) => {
    systemLookup(host, { all: true }, (fault, found) => (fault ? fail(fault) : done(found)));
  });
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}
