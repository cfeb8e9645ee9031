import { Problem } from '../http/problem.ts';
/** 404 for a run or an attempt that there is not. */
export declare function noSuchRun(run_id: string, attempt?: number): Problem;
/** 403 for a run that is not the bound caller's. */
export declare function foreignRun(run_id: string): Problem;
