import { type Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** PUT /fleet/workers/{worker}: a worker is there. */
export declare function announceWorkerHandler({ context, lockMs, bell }: JobParts): Handler<'announceWorker'>;
/** DELETE /fleet/workers/{worker}: it goes. */
export declare function removeWorkerHandler({ context }: JobParts): Handler<'removeWorker'>;
