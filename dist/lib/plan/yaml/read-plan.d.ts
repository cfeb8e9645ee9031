import type { System } from '../../system/system.ts';
import type { Diagnostic } from '../diagnostic.ts';
/** What reading a plan needs of the world. */
export type PlanReading = Pick<System, 'files' | 'cwd'>;
/** 5 MB: a plan larger than that is something else. */
export declare const LARGEST_PLAN = 5000000;
/** A file's text, or the one thing that is wrong with the file. Relative paths count from the system's working directory. */
export declare function readPlan(path: string, system: PlanReading): Promise<string | Diagnostic>;
/** Bytes as text; what is not UTF-8 text, or larger than a plan may be, is refused. */
export declare function decodePlan(bytes: Uint8Array, file: string): string | Diagnostic;
