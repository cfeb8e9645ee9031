import type { Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** POST /fleet/runs: registers a run, and has the fleet do it. */
export declare function submitFleetRunHandler({ context, bell, plans }: JobParts): Handler<'submitFleetRun'>;
