import { type Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** POST /fleet/jobs/{job}/extend: a worker is at its job. */
export declare function extendJobHandler({ context, queue, bell, lockMs }: JobParts): Handler<'extendJob'>;
