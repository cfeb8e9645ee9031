import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PlanList, Run, RunBrief } from '../../../schema/generated/task-api/api-types.ts';
import { branchOf } from '../filter/filter.ts';

/** A plan with its newest runs. */
export type PlanNow = PlanList['items'][number];

/** The plans that are shown, each a signal of its own. Their order stays while they are looked at. */
export interface Board {
  readonly order: ReadonlySignal<readonly string[]>;
  plan(name: string): ReadonlySignal<PlanNow> | undefined;
  /** Begins anew: what failed first, then what waits, what runs, and the rest. */
  load(items: readonly PlanNow[]): void;
  /** Takes newer facts of some plans; those that are new come last. */
  merge(items: readonly PlanNow[]): void;
  /** Takes a change of one run. */
  take(run: Run): void;
  /** The plan whose newest run this is. */
  planOf(runId: string): string | undefined;
}

/** A board for `most` runs of each plan. */
export function createBoard(most: number): Board {
  const plans = new Map<string, Signal<PlanNow>>();
  const order = signal<readonly string[]>([]);
  const put = (item: PlanNow): void => {
    const held = plans.get(item.plan);
    if (held !== undefined) held.value = item;
    else plans.set(item.plan, signal(item));
  };
  return {
    order,
    plan: (name) => plans.get(name),
    load(items) {
      const names = new Set(items.map(({ plan }) => plan));
      for (const name of plans.keys()) if (!names.has(name)) plans.delete(name);
      items.forEach(put);
      order.value = items.toSorted((a, b) => urgency(a) - urgency(b)).map(({ plan }) => plan);
    },
    merge(items) {
      items.forEach(put);
      const fresh = items.map(({ plan }) => plan).filter((name) => !order.value.includes(name));
      if (fresh.length > 0) order.value = [...order.value, ...fresh];
    },
    take(run) {
      const held = plans.get(run.plan.name);
      if (held !== undefined) held.value = { ...held.value, runs: withRun(held.value.runs, briefOf(run), most) };
    },
    planOf: (runId) => [...plans.values()].find(({ value }) => value.runs[0]?.run_id === runId)?.value.plan,
  };
}

const URGENT = ['failed', 'awaiting_approval', 'running', 'cancelled', 'succeeded'];

function urgency({ runs }: PlanNow): number {
  return URGENT.indexOf(runs[0]?.status ?? 'succeeded');
}

/** How many plans stand how, by their newest run. */
export function summaryOf(items: readonly PlanNow[]): ReadonlyMap<RunBrief['status'], number> {
  const counts = new Map<RunBrief['status'], number>();
  for (const { runs } of items) {
    const status = runs[0]?.status;
    if (status !== undefined) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}

/** The runs, newest first and at most `most`, with this one in its place; an older state than what is known changes nothing. */
export function withRun(runs: readonly RunBrief[], run: RunBrief, most: number): readonly RunBrief[] {
  const known = runs.find((one) => one.run_id === run.run_id && one.attempt === run.attempt);
  if (known !== undefined && known.version >= run.version) return runs;
  const others = runs.filter((one) => one !== known);
  const at = others.findIndex((one) => one.started_at <= run.started_at);
  return others.toSpliced(at < 0 ? others.length : at, 0, run).slice(0, most);
}

/** One for each run: its newest attempt, in the place of that. */
export function latestAttempts(runs: readonly RunBrief[]): readonly RunBrief[] {
  const newest = new Map<string, number>();
  for (const { run_id, attempt } of runs) newest.set(run_id, Math.max(newest.get(run_id) ?? 0, attempt));
  return runs.filter(({ run_id, attempt }) => newest.get(run_id) === attempt);
}

/** A run as a cell has room for it. */
export function briefOf(run: Run): RunBrief {
  const { run_id, attempt, status, reason, started_at, finished_at, duration_ms, actor, version } = run;
  return {
    run_id,
    attempt,
    status,
    reason,
    started_at,
    finished_at,
    duration_ms,
    branch: branchOf(run),
    actor,
    version,
  };
}
