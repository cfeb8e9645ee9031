/** Spans of time that end now, in ms. */
export const SPANS = {
  '7d': 604_800_000,
  '30d': 2_592_000_000,
  '90d': 7_776_000_000,
  '365d': 31_536_000_000,
} as const;

export type Span = keyof typeof SPANS;

const USUAL: Span = '30d';

/** What is counted, as the address says it. */
export interface TrendsFilter {
  readonly plan?: string;
  readonly task?: string;
  /** A span, or the first day, of the reader's: `2026-11-22`. */
  readonly since?: string;
  /** The last day. */
  readonly until?: string;
}

const NAMES = ['plan', 'task', 'since', 'until'] as const;

/** The filter in the query of an address. What is not understood is no filter. */
export function readFilter(search: string): TrendsFilter {
  const query = new URLSearchParams(search);
  const isGood = { plan: Boolean, task: Boolean, since: (text: string) => isSpan(text) || isDay(text), until: isDay };
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const text = (query.get(name) ?? '').trim();
      return isGood[name](text) ? [[name, text]] : [];
    }),
  );
}

/** The query of an address that says this filter, with a question mark where it says something. */
export function writeFilter(filter: TrendsFilter): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (filter[name]) query.set(name, filter[name]);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The span of a filter; undefined where it names days. */
export function spanOf({ since, until }: TrendsFilter): Span | undefined {
  if (since === undefined) return until === undefined ? USUAL : undefined;
  return isSpan(since) ? since : undefined;
}

/** The filter as the API takes it; `now` in ms. Days begin and end as the reader's clock says. */
export function queryOf({ plan, task, since, until }: TrendsFilter, now: number) {
  const span = spanOf({ ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) });
  const end = until === undefined ? undefined : dayStart(until, 1);
  const from =
    span !== undefined ? now - SPANS[span] : since === undefined ? (end ?? now) - SPANS[USUAL] : dayStart(since, 0);
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(task === undefined ? {} : { task }),
    since: new Date(from).toISOString(),
    ...(end === undefined ? {} : { until: new Date(end).toISOString() }),
  };
}

function isSpan(text: string): text is Span {
  return Object.hasOwn(SPANS, text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function dayStart(day: string, later: number): number {
  const start = new Date(`${day}T00:00:00`);
  start.setDate(start.getDate() + later);
  return start.getTime();
}
