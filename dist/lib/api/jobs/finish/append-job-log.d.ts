import type { Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** POST /fleet/jobs/{job}/log: the chunk that comes next in the log of a job's task. */
export declare function appendJobLogHandler({ context }: JobParts): Handler<'appendJobLog'>;
