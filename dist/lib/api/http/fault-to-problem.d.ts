import { Problem } from './problem.ts';
/** Anything thrown while a request was answered, as the problem its caller is told. */
export declare function toProblem(thrown: unknown): Problem;
