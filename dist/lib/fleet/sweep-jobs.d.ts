import type { DriveParts } from './parts.ts';
/** Mends what a server left half done: jobs that the queue was not told of, and jobs of workers that fell silent for `silentMs`. */
export declare function sweepJobs({ database, queue, bell, system }: Pick<DriveParts, 'database' | 'queue' | 'bell' | 'system'>, silentMs: number): Promise<void>;
