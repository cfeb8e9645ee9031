import type { Tables } from '../tables.ts';
/**
 * One statement that puts every report of `$1` (a JSON array, each of another task): `place` from 1 on tells which one a row is of.
 * What a row of the answer needs is carried along, not joined again: the planner takes such tables for short and would walk each for each.
 */
export declare function putSql(tables: Tables): string;
