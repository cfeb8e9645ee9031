import { Problem } from '../http/problem.ts';
/** 409 for who no longer has the job it speaks of: it is to stop. */
export declare function lostJob(job: number): Problem;
/** 409 for a worker nobody knows, or nobody knows any more. */
export declare function unknownWorker(worker: string): Problem;
/** 404 for a run that is not there, or that no server drives. */
export declare function noSuchFleetRun(run_id: string, attempt: number): Problem;
