import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import { Problem } from './problem.ts';
/** The path parameters, coerced; throws a Problem 404 where they cannot name anything, as no such thing can exist. */
export declare function checkParams(id: OperationId, params: Record<string, unknown>): unknown;
/**
 * The query of `target` (path?query), coerced: a repeated name is a list, an empty value (`?status=`) is no filter, a bare name
 * (`?follow`) is `true`.
 * Throws a Problem 422 naming every field that is wrong.
 */
export declare function checkQuery(id: OperationId, target: string): unknown;
/** The JSON body, of which only what cannot be stored of a step's words is changed; throws a Problem 422 naming every field that is wrong. */
export declare function checkBody(id: OperationId, given: unknown): unknown;
/** The problem with one item of a batch, its pointers from the body on; undefined where there is none. */
export declare function itemProblem(item: unknown, place: number): Problem | undefined;
