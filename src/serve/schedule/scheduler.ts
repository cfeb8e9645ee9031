import { toFault } from '../../errors.ts';
import type { TickStore } from '../../store/schedule/tick-store.ts';
import { type Clock, isoTime } from '../../system/clock.ts';
import { createPlanWatch, type PlanWatch } from './plan-watch.ts';
import type { ScheduledPlan, ScheduleLog, StartTick } from './scheduled-plan.ts';
import { createTickRunner } from './tick-runner.ts';

/** What a scheduler works with. */
export interface SchedulerOptions {
  readonly clock: Clock;
  /** The plans with a schedule as they are now; asked every few seconds. See `createPlanFolder`. */
  readonly plans: () => Promise<readonly ScheduledPlan[]>;
  readonly ticks: TickStore;
  /** See `createPlanStarter` and `createFleetStarter`. */
  readonly start: StartTick;
  readonly log: ScheduleLog;
  /** The longest it sleeps, ms: how soon a changed plan, a clock put forward and a machine that woke up are noticed. Default 10,000. */
  readonly every?: number;
}

/** A time to come. */
export interface NextStart {
  readonly plan: string;
  readonly name: string;
  /** RFC 3339 in UTC. */
  readonly due_at: string;
  readonly timezone: string;
}

/** Starts plans by their own schedules. */
export interface Scheduler {
  /** Begins; resolves after the first look at all plans. */
  start(): Promise<void>;
  /** Starts nothing more; resolves when what was being started has begun or was given back. Runs that go on are not waited for. */
  stop(): Promise<void>;
  /** The next time of each plan, soonest first. */
  next(): readonly NextStart[];
}

const A_DAY_MS = 86_400_000;
/** How long ticks are remembered. */
const KEEP_MS = 90 * A_DAY_MS;

/**
 * A scheduler. Several on one database start each time once; one that finds the database gone is late and loses nothing.
 * A server that dies between taking a time and starting its run loses that time: starting twice would be worse.
 */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { clock, ticks, log, every = 10_000 } = options;
  const stopping = new AbortController();
  const runner = createTickRunner({ clock, ticks, start: options.start, log, every, signal: stopping.signal });
  const watches = new Map<string, PlanWatch>();
  let plans: readonly ScheduledPlan[] = [];
  let isFailing = false;
  let prunedAt = Number.NEGATIVE_INFINITY;
  let cancel = (): void => undefined;
  let waking = Promise.resolve();

  const lookAtPlans = async (): Promise<void> => {
    try {
      plans = await options.plans();
    } catch (thrown) {
      log('error', `The plans cannot be read: ${toFault(thrown).message}`);
      return;
    }
    const byPath = new Map(plans.map((plan) => [plan.path, plan]));
    for (const path of byPath.keys()) {
      if (!watches.has(path)) watches.set(path, createPlanWatch(path, { ticks, log, isBusyWith: runner.isBusyWith }));
    }
    for (const [path, watch] of watches) watch.set(byPath.get(path), clock.now());
  };
  const attend = async (watch: PlanWatch): Promise<void> => {
    const tick = await watch.attend(clock.now());
    if (tick !== undefined) runner.begin(tick);
  };
  const prune = async (): Promise<void> => {
    if (clock.now() - prunedAt < A_DAY_MS) return;
    await ticks.prune(clock.now() - KEEP_MS);
    prunedAt = clock.now();
  };
  const work = async (): Promise<void> => {
    await lookAtPlans();
    const done = await Promise.allSettled([...Array.from(watches.values(), attend), prune()]);
    const fault = done.find((one) => one.status === 'rejected');
    if (fault && !isFailing) log('error', `Times are late: ${toFault(fault.reason).message}`);
    if (!fault && isFailing) log('info', 'Times are met again.');
    isFailing = fault !== undefined;
  };
  const wake = async (): Promise<void> => {
    await work();
    if (stopping.signal.aborted) return;
    const now = clock.now();
    const next = Math.min(...Array.from(watches.values(), (watch) => watch.next(now)?.at ?? Number.POSITIVE_INFINITY));
    cancel = clock.after(Math.min(every, next - now), () => {
      waking = wake();
    });
  };

  return {
    start: () => {
      waking = wake();
      return waking;
    },
    stop: async () => {
      stopping.abort();
      cancel();
      await waking;
      await runner.settled();
    },
    next: () =>
      plans
        .flatMap(({ path, name }) => {
          const due = watches.get(path)?.next(clock.now());
          if (due === undefined) return [];
          return [{ plan: path, name, due_at: isoTime(due.at), timezone: due.rule.timezone }];
        })
        .sort((one, other) => (one.due_at < other.due_at ? -1 : 1)),
  };
}
