import { listPlans } from '../../store/plans/list-plans.ts';
import { planHistory } from '../../store/plans/plan-history.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';

/** GET /plans: plans with their newest runs. */
export function listPlansHandler({ database }: ApiContext): Handler<'listPlans'> {
  return async ({ query: { plan, runs, limit } }) => {
    const among = plan === undefined || plan.length === 0 ? {} : { among: plan };
    return json(200, await listPlans(database, { runs, limit, ...among }));
  };
}

/** GET /plans/history: the tasks of a plan over its newest runs. */
export function getPlanHistoryHandler({ database }: ApiContext): Handler<'getPlanHistory'> {
  return async ({ query: { plan, runs } }) => json(200, await planHistory(database, plan, runs));
}
