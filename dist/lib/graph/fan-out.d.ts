import type { Json } from '../schema/json.ts';
/** One task-to-be of a fanned-out step: its key in `step[key]`, and what `item` or `matrix` holds in it. */
export interface FanOutItem {
    readonly key: string;
    readonly item: Json;
}
/** Most tasks one step may become. */
export declare const FAN_OUT_LIMIT = 256;
/** The items of an evaluated `for_each` (a list, or an object's entries as `{ key, value }`); a sentence where it is neither, or too long. */
export declare function forEachItems(value: Json): readonly FanOutItem[] | string;
/** The items of an evaluated `matrix`: every combination of its axes, less `exclude`, with `include` added the way GitHub does. */
export declare function matrixItems(value: Json): readonly FanOutItem[] | string;
