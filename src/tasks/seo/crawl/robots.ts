import { type Answer, isHtml, type Site, USER_AGENT } from '../site/site.ts';
import { parseRobots } from './robots-rules.ts';

/** What a site's robots.txt says to us. */
export interface Robots {
  readonly place: string;
  /**
   * `none`: there is no file, all is allowed. `not text`: something else is served in its place, all is allowed.
   * `unreadable`: the server failed to say, so nothing is allowed (RFC 9309).
   */
  readonly state: 'read' | 'none' | 'not text' | 'unreadable';
  readonly allows: (address: string) => boolean;
  /** As written. */
  readonly sitemaps: readonly string[];
  /** Where the server did not answer at all: why, as the end of a sentence that starts with its name. */
  readonly silence?: string;
  /** Pause it asks for between requests, ms. */
  readonly delayMs: number;
}

// Google reads as much; more is an accident or an attack.
const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_DELAY_MS = 5_000;

/** Reads robots.txt, over redirects inside the site. */
export async function readRobots(site: Site, signal: AbortSignal): Promise<Robots> {
  const address = new URL('robots.txt', site.root).href;
  const answer = await readOverRedirects(site, address, signal);
  const place = site.place(address);
  const rest = { place, sitemaps: [], delayMs: 0 };
  if (answer.kind === 'silent') return { ...rest, state: 'unreadable', silence: answer.reason, allows: () => false };
  if (answer.kind === 'missing' && answer.status >= 500) return { ...rest, state: 'unreadable', allows: () => false };
  if (answer.kind !== 'found') return { ...rest, state: 'none', allows: () => true };
  if (isHtml(answer.mediaType) || !answer.bytes) return { ...rest, state: 'not text', allows: () => true };
  const rules = parseRobots(address, new TextDecoder().decode(answer.bytes.subarray(0, MAX_ROBOTS_BYTES)));
  return {
    place,
    state: 'read',
    allows: (asked) => rules.allows(asked, USER_AGENT),
    sitemaps: rules.sitemaps,
    delayMs: Math.min(rules.delay(USER_AGENT) * 1000, MAX_DELAY_MS),
  };
}

/** What an address answers after the redirects that stay inside the site, five at most. */
export async function readOverRedirects(site: Site, address: string, signal: AbortSignal): Promise<Answer> {
  let answer = await site.read(address, signal);
  for (let hops = 0; hops < 5 && answer.kind === 'redirect' && answer.to !== undefined; hops += 1) {
    const next = site.address(answer.to);
    if (next === undefined) break;
    answer = await site.read(next, signal);
  }
  return answer;
}
