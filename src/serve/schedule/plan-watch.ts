import { createDueTimes, type DueTime, type DueTimes } from '../../plan/schedule/due-times.ts';
import type { TickStore } from '../../store/schedule/tick-store.ts';
import { isoTime } from '../../system/clock.ts';
import type { ScheduledPlan, ScheduleLog, Tick } from './scheduled-plan.ts';

/** Up to here a time is met, not missed: timers are late, and servers take turns. */
export const ON_TIME_MS = 60_000;
/** As many missed times of a plan are recorded, the newest: a plan for every minute may have missed a year. */
const MOST_MISSED = 100;

/** What a watch works with. */
export interface WatchOptions {
  readonly ticks: TickStore;
  readonly log: ScheduleLog;
  /** True for a tick this server has not finished with yet. */
  readonly isBusyWith: (tick: Tick) => boolean;
}

/** One plan, and how far its times have been dealt with. */
export interface PlanWatch {
  /** Takes the plan as it is now, or that it is gone. Times other than before, and those of a plan that comes back, begin after `now`. */
  set(plan: ScheduledPlan | undefined, now: number): void;
  /** Deals with every time up to `now`; answers the tick to start, which is ours then. Where the store fails it throws, and nothing is lost. */
  attend(now: number): Promise<Tick | undefined>;
  /** The first time after `now`. */
  next(now: number): DueTime | undefined;
}

/** Watches the plan of one path, going on where the store says that it was left. */
export function createPlanWatch(path: string, { ticks, log, isBusyWith }: WatchOptions): PlanWatch {
  let current: ScheduledPlan | undefined;
  let times: DueTimes | undefined;
  /** The first time after the cursor: until then there is nothing to work out. */
  let upcoming: DueTime | undefined;
  let identity: string | undefined;
  /** Every time up to here has been dealt with; undefined until the store was asked. */
  let cursor: number | undefined;
  /** Where changed times begin; the store is to know it. */
  let changedAt: number | undefined;
  /** The newest time this server was awake for. */
  let met = 0;

  const begin = async (now: number): Promise<number> => {
    const last = changedAt === undefined ? await ticks.last(path) : undefined;
    if (last !== undefined) return last;
    const from = changedAt ?? now;
    // Recorded, so that a server started later does not make up what lies before.
    await ticks.miss(path, [from], { baseline: true });
    changedAt = undefined;
    return from;
  };
  const isToStart = ({ at, rule }: DueTime, now: number): boolean => {
    if (now - at <= ON_TIME_MS) return true;
    return now - at <= rule.late && (rule.onMissed === 'run_once' || at <= met);
  };
  return {
    set: (plan, now) => {
      if (plan === current && identity !== undefined) return;
      current = plan;
      const found = plan === undefined ? '' : plan.rules.map(({ cron, timezone }) => `${cron} ${timezone}`).join('\n');
      if (identity !== undefined && found !== identity) {
        cursor = undefined;
        changedAt = now;
      }
      identity = found;
      times = plan && createDueTimes(plan.rules);
      upcoming = undefined;
    },
    attend: async (now) => {
      if (times === undefined) return undefined;
      cursor ??= await begin(now);
      // Where the clock was put back: what was taken already is in the store, nobody gets it twice.
      if (now < cursor) {
        cursor = now;
        upcoming = undefined;
      }
      upcoming ??= times.after(cursor);
      if (upcoming === undefined || now < upcoming.at) return undefined;
      const [last, ...older] = times.between(cursor, now, MOST_MISSED);
      if (last === undefined) return undefined;
      if (now - last.at <= ON_TIME_MS) met = Math.max(met, last.at);
      const tick: Tick = { plan: path, due: last.at, rule: last.rule };
      const starts = isToStart(last, now);
      await recordMissed(path, starts ? older : [last, ...older], ticks, log);
      const isOurs = starts && !isBusyWith(tick) && (await ticks.take(tick));
      cursor = last.at;
      upcoming = undefined;
      return isOurs ? tick : undefined;
    },
    next: (now) => (upcoming !== undefined && now < upcoming.at ? upcoming : times?.after(now)),
  };
}

async function recordMissed(plan: string, dues: readonly DueTime[], ticks: TickStore, log: ScheduleLog): Promise<void> {
  const [newest] = dues;
  if (newest === undefined) return;
  const count = await ticks.miss(
    plan,
    dues.map(({ at }) => at),
  );
  if (count === 0) return;
  const words = count === 1 ? 'A time was missed.' : `${count} times were missed.`;
  log('warn', words, { plan, due_at: isoTime(newest.at) });
}
