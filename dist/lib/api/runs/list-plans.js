import { listPlans } from '../../store/plans/list-plans.js';
import { planHistory } from '../../store/plans/plan-history.js';
import { json } from '../http/call.js';
/** GET /plans: plans with their newest runs. */
export function listPlansHandler({ database }) {
    return async ({ query: { plan, runs, limit } }) => {
        const among = plan === undefined || plan.length === 0 ? {} : { among: plan };
        return json(200, await listPlans(database, { runs, limit, ...among }));
    };
}
/** GET /plans/history: the tasks of a plan over its newest runs. */
export function getPlanHistoryHandler({ database }) {
    return async ({ query: { plan, runs } }) => json(200, await planHistory(database, plan, runs));
}
