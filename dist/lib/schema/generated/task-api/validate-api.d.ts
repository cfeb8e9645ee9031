// Generated from schemas/task-api.openapi.yaml by scripts/generate.mjs: do not edit.
import type { OperationId } from './api-operations.ts';

/** One fault: where in the data (JSON pointer), and which rule it breaks. */
export interface ApiFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** True for data as described; otherwise `errors` holds every fault, until the next call. */
export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly ApiFault[] | null;
}

/**
 * What is checked of each operation. Queries and path parameters come as texts (or lists of them) and are coerced in place:
 * a value that may be repeated becomes a list, digits a number, a flag a boolean, an empty value goes, defaults are filled in.
 * Bodies are left as they are.
 */
export const validators: Readonly<
  Record<OperationId, { readonly params?: ValidateFunction; readonly query?: ValidateFunction; readonly body?: ValidateFunction }>
>;
