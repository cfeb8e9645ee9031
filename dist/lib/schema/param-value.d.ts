import type { Param } from './generated/plan-language/plan.ts';
import type { Json } from './json.ts';
/** A value that fits, or what is wrong with it ("is not a number") and what to give instead. */
export type ParamValue = {
    readonly value: Json;
} | {
    readonly fault: string;
    readonly cure: string;
};
/** One value read by its declared type. */
export declare function paramValue(param: Param, raw: unknown): ParamValue;
