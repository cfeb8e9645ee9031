import type { Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** POST /fleet/jobs/{job}/refuse: a worker gives a job back. */
export declare function refuseJobHandler({ context, queue, bell, count }: JobParts): Handler<'refuseJob'>;
