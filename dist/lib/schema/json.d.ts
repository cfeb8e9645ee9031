/** JSON, read-only. */
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/** True for a map: neither a list nor null. */
export declare function isMap(value: unknown): value is {
    readonly [key: string]: unknown;
};
