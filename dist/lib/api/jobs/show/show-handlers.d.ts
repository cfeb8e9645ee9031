import { type Handlers } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** The operations that show the fleet and its runs. */
export declare function showHandlers({ context: { database }, }: JobParts): Pick<Handlers, 'getFleet' | 'getFleetRun' | 'listFleetJobs'>;
