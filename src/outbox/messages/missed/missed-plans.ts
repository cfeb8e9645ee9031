import { parsePlan } from '../../../plan/parse-plan.ts';
import type { DueTimes } from '../../../plan/schedule/due-times.ts';
import { scheduleRules } from '../../../plan/schedule/rule.ts';
import type { Database } from '../../../store/database.ts';
import { type CiPlan, ciPlans, notePlanMissed, planTextOf } from '../../../store/messages/scheduled-plans.ts';
import { type Clock, isoTime } from '../../../system/clock.ts';
import { dueTimesOf, missedTimes } from './missed-times.ts';

/** What looks for plans that a CI service did not start at their time. */
export interface MissedPlans {
  /** Looks once; answers how many were found. Any number of servers may look at one time. */
  look(): Promise<number>;
}

/** Longer than any month and the week after it. */
const SINCE_MS = 45 * 86_400_000;
const MOST_KNOWN = 500;

/** Makes it; the times of a plan are worked out once for each text it has. */
export function createMissedPlans(database: Database, clock: Clock): MissedPlans {
  const known = new Map<string, DueTimes | undefined>();
  const timesOf = async (plan: CiPlan): Promise<DueTimes | undefined> => {
    const name = `${plan.digest} ${plan.key}`;
    if (!known.has(name)) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(name, timesIn(await planTextOf(database, plan.run_id, plan.attempt)));
    }
    return known.get(name);
  };
  return {
    look: async () => {
      let found = 0;
      for (const plan of await ciPlans(database, isoTime(clock.now() - SINCE_MS))) {
        const times = await timesOf(plan);
        const missed = times && missedTimes(times, plan, clock.now());
        if (missed && (await notePlanMissed(database, { ...plan, due_at: isoTime(missed.at), times: missed.times })))
          found += 1;
      }
      return found;
    },
  };
}

function timesIn(text: string | undefined): DueTimes | undefined {
  if (text === undefined) return undefined;
  const { plan, isPlan } = parsePlan(text, 'plan');
  return isPlan ? dueTimesOf(scheduleRules(plan.schedule)) : undefined;
}
