/** What one address answered. Redirects are never followed here. */
export type Answer =
  /** `bytes` is absent where the body was not wanted; `cut` says the body was longer than the limit and is not whole. */
  | {
      readonly kind: 'found';
      /** Lower case, without parameters; empty where the server named none. */
      readonly mediaType: string;
      /** The charset the server named, as written. */
      readonly charset?: string;
      /** The `X-Robots-Tag` header, as written. */
      readonly robotsTag?: string;
      readonly bytes?: Buffer;
      readonly cut: boolean;
    }
  /** `to` is absolute; absent where the server named no usable target. */
  | { readonly kind: 'redirect'; readonly status: number; readonly to?: string }
  /** Answered, with a status that means "not this". */
  | { readonly kind: 'missing'; readonly status: number }
  /** Did not answer; `reason` ends a sentence that starts with the address. */
  | { readonly kind: 'silent'; readonly reason: string };

/**
 * A site to look at: a built folder, or a server. Every page and file has one address, an absolute URL without fragment,
 * whichever way a link writes it.
 */
export interface Site {
  /** Address of the page the crawl starts from. */
  readonly home: string;
  /** Address robots.txt and sitemap.xml are looked for under; ends with a slash. */
  readonly root: string;
  /** True where the site's public URL is known, so that an address is what the world sees. */
  readonly addressesArePublic: boolean;
  /** Addresses of HTML pages known without any link to them (a folder knows its files). */
  readonly listed: readonly string[];
  /** The address an absolute URL has on this site; undefined for a URL that is not part of it. */
  address(url: string): string | undefined;
  /** What a report calls an address: a path relative to the working directory, or the URL. */
  place(address: string): string;
  /** The whole answer; the body only where it is HTML or text. */
  read(address: string, signal: AbortSignal): Promise<Answer>;
  /** Whether something is there; never reads the body. */
  probe(address: string, signal: AbortSignal): Promise<Answer>;
}

/** The largest body that is read, in bytes. */
export const MAX_BODY_BYTES = 5 * 2 ** 20;

/** How this job names itself to servers and in robots.txt. */
export const USER_AGENT = 'orchestrator-action';

/** True for media types whose body is an HTML page. */
export function isHtml(mediaType: string): boolean {
  return mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
}
