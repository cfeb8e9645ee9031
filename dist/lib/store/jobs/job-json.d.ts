import type { Tables } from '../tables.ts';
/** SQL for a job of the alias `j` as its worker gets it, JSON text; `lockMs` is SQL, too. What the plan said keeps the order of its keys. */
export declare function jobJson({ fleet_artifacts }: Tables, lockMs: string): string;
/** SQL for the events of `j` with those that a parameter (its number, text of a JSON array) brings. */
export declare function eventsWith(parameter: string): string;
