import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** GET /plans: plans with their newest runs. */
export declare function listPlansHandler({ database }: ApiContext): Handler<'listPlans'>;
/** GET /plans/history: the tasks of a plan over its newest runs. */
export declare function getPlanHistoryHandler({ database }: ApiContext): Handler<'getPlanHistory'>;
