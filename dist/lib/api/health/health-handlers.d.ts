import { type Handlers } from '../http/call.ts';
import type { Readiness } from './readiness.ts';
/** GET /live: the process answers. GET /ready: requests can be answered, else 503 with the check that failed. */
export declare function healthHandlers(ready: () => Promise<Readiness>): Pick<Handlers, 'getLive' | 'getReady'>;
