import type { RunStatus } from '../../../run/status.ts';
import type { QueryInputs, Run } from '../../../schema/generated/task-api/api-types.ts';

/** Spans of time that end now. */
export const SPANS = { '24h': 86_400_000, '7d': 604_800_000, '30d': 2_592_000_000 } as const;

/** States of runs, in the order they are offered. */
export const STATUSES: readonly RunStatus[] = ['failed', 'awaiting_approval', 'running', 'succeeded', 'cancelled'];

/** Which runs are shown, as the address says it. */
export interface RunsFilter {
  readonly q?: string;
  readonly status?: readonly RunStatus[];
  readonly plan?: string;
  readonly task?: string;
  readonly branch?: string;
  readonly actor?: string;
  /** A span (`24h`) or a day of the reader's (`2026-11-22`). */
  readonly since?: string;
  /** A day of the reader's, which belongs to it. */
  readonly until?: string;
}

const TEXTS = ['q', 'plan', 'task', 'branch', 'actor'] as const;

/** The filter in the query of an address. What is not understood is no filter. */
export function readFilter(search: string): RunsFilter {
  const query = new URLSearchParams(search);
  const text = (name: string): string => (query.get(name) ?? '').trim();
  const statuses = STATUSES.filter((status) => query.getAll('status').includes(status));
  const since = text('since');
  const until = text('until');
  return {
    ...Object.fromEntries(TEXTS.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]]))),
    ...(statuses.length === 0 ? {} : { status: statuses }),
    ...(isSpan(since) || isDay(since) ? { since } : {}),
    ...(isDay(until) ? { until } : {}),
  };
}

/** The query of an address that says this filter, without a question mark; always the same for the same filter. */
export function writeFilter(filter: RunsFilter): string {
  const query = new URLSearchParams();
  for (const name of TEXTS) if (filter[name]) query.set(name, filter[name]);
  for (const status of STATUSES) if (filter.status?.includes(status)) query.append('status', status);
  if (filter.since) query.set('since', filter.since);
  if (filter.until) query.set('until', filter.until);
  return query.toString();
}

/** The filter as the API takes it. Days begin and end as the reader's clock says; `now` in ms. */
export function queryOf({ since, until, ...same }: RunsFilter, now: number): QueryInputs['listRuns'] {
  const from = since === undefined ? undefined : isSpan(since) ? now - SPANS[since] : dayStart(since, 0);
  return {
    ...same,
    ...(from === undefined ? {} : { since: new Date(from).toISOString() }),
    ...(until === undefined ? {} : { until: new Date(dayStart(until, 1)).toISOString() }),
  };
}

/** Whether a run belongs to what is shown. Which tasks it has it does not say, so that filter lets it pass. */
export function matches(filter: RunsFilter, run: Run, now: number): boolean {
  const { since, until } = queryOf(filter, now) ?? {};
  const branch = branchOf(run);
  const text = [run.run_id, run.plan.name, branch, run.actor].filter(Boolean).join(' ').toLowerCase();
  const words = (filter.q ?? '').toLowerCase().split(/\s+/);
  return (
    (filter.status === undefined || filter.status.includes(run.status)) &&
    (filter.plan === undefined || filter.plan === run.plan.name) &&
    (filter.branch === undefined || filter.branch === branch) &&
    (filter.actor === undefined || filter.actor === run.actor) &&
    (since === undefined || run.started_at >= since) &&
    (until === undefined || run.started_at < until) &&
    words.every((word) => text.includes(word))
  );
}

/** The branch of a run's commit, where it has one. */
export function branchOf({ git }: Pick<Run, 'git'>): string | null {
  return typeof git?.branch === 'string' ? git.branch : null;
}

/** Whether a text names a span. */
export function isSpan(text: string): text is keyof typeof SPANS {
  return Object.hasOwn(SPANS, text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(dayStart(text, 1));
}

function dayStart(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date + later);
  // 31 February is no day.
  return later === 0 || new Date(year, month - 1, date).getDate() === date ? start.getTime() : Number.NaN;
}
