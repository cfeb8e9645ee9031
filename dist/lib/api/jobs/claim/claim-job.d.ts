import { type Handler } from '../../http/call.ts';
import type { JobParts } from '../parts.ts';
/** Longest that a claim waits, ms. */
export declare const WAIT_MS = 30000;
/** POST /fleet/workers/{worker}/claim: a job, as soon as there is one. */
export declare function claimJobHandler(parts: JobParts): Handler<'claimJob'>;
