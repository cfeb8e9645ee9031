import type { Tables } from '../tables.ts';
/** SQL for a job of the alias `j` as its worker gets it, JSON text; `lockMs` is SQL, too. */
export declare function jobJson({ fleet_artifacts }: Tables, lockMs: string): string;
/** SQL for the events of `j` with those that a parameter (SQL, jsonb) brings: whatever they say, they are of this task. */
export declare function eventsWith(more: string): string;
