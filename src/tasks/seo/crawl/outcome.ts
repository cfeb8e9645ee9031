/** What is known of one address of the site after the crawl. */
export type Outcome =
  | { readonly kind: 'page' }
  | { readonly kind: 'file' }
  /** `to` is absolute and may lead out of the site; absent where the redirect names no usable target. */
  | { readonly kind: 'redirect'; readonly to?: string }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'silent'; readonly reason: string }
  /** robots.txt asks not to go there. */
  | { readonly kind: 'disallowed' };

/** Where a chain of redirects ends. */
export interface Trail {
  /** The addresses passed, first to last. */
  readonly hops: readonly string[];
  /** `outside`: on another site. `unknown`: an address that was not asked. */
  readonly end: Outcome | { readonly kind: 'loop' } | { readonly kind: 'outside' } | { readonly kind: 'unknown' };
}

/** Follows what was learnt about an address over its redirects; asks nobody. */
export function follow(
  outcomes: ReadonlyMap<string, Outcome>,
  addressOf: (url: string) => string | undefined,
  address: string,
): Trail {
  const hops = [address];
  for (;;) {
    const outcome = outcomes.get(hops[hops.length - 1] as string);
    if (outcome === undefined) return { hops, end: { kind: 'unknown' } };
    if (outcome.kind !== 'redirect' || outcome.to === undefined) return { hops, end: outcome };
    const next = addressOf(outcome.to);
    if (next === undefined) return { hops: [...hops, outcome.to], end: { kind: 'outside' } };
    if (hops.includes(next)) return { hops: [...hops, next], end: { kind: 'loop' } };
    hops.push(next);
  }
}
