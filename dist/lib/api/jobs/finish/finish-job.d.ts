import { type Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** POST /fleet/jobs/{job}/finish: a job ended; the next one for the same worker may come with the answer. */
export declare function finishJobHandler(parts: JobParts): Handler<'finishJob'>;
