import { type ParamValue } from '../schema/param-value.ts';
import type { Faults } from './faults.ts';
import type { Json, Param } from './plan.ts';
/** One value read by its declared type. */
export declare function paramValue(param: Param, raw: unknown): ParamValue;
/**
 * The values of a plan's params: those given, else the defaults; an absent one is null. Text, as it comes from a command line, is read by the
 * declared type. What is unknown, missing or does not fit is told; `given` undefined means that nothing is run, and nothing is missing.
 */
export declare function resolveParams(declared: Readonly<Record<string, Param>>, given: Readonly<Record<string, unknown>> | undefined, faults: Faults): Record<string, Json>;
