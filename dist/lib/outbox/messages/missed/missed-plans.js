import { parsePlan } from '../../../plan/parse-plan.js';
import { scheduleRules } from '../../../plan/schedule/rule.js';
import { ciPlans, notePlanMissed, planTextOf } from '../../../store/messages/scheduled-plans.js';
import { isoTime } from '../../../system/clock.js';
import { dueTimesOf, missedTimes } from './missed-times.js';
/** Longer than any month and the week after it. */
const SINCE_MS = 45 * 86_400_000;
const MOST_KNOWN = 500;
/** Makes it; the times of a plan are worked out once for each text it has. */
export function createMissedPlans(database, clock) {
    const known = new Map();
    const timesOf = async (plan) => {
        const name = `${plan.digest} ${plan.key}`;
        if (!known.has(name)) {
            if (known.size >= MOST_KNOWN)
                known.clear();
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
function timesIn(text) {
    if (text === undefined)
        return undefined;
    const { plan, isPlan } = parsePlan(text, 'plan');
    return isPlan ? dueTimesOf(scheduleRules(plan.schedule)) : undefined;
}
