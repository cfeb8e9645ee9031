import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** GET /stats: numbers over the last 30 days, or over the span that is asked for. */
export declare function getStatsHandler({ database, clock }: ApiContext): Handler<'getStats'>;
