import type { data as Data } from '@actions/expressions';
import type { Json } from '../../schema/json.ts';
import type { Library } from './library.ts';
/** A value of the expression language. */
export type Value = ReturnType<Library['Evaluator']['prototype']['evaluate']>;
/** JSON as a value. Maps and lists are turned only as far as they are read. */
export declare function toValue(json: Json | undefined, library: Library): Value;
/**
 * A map that finds names whatever their case, the exact one first. The package's own keeps its names in a plain object and so loses
 * some (`constructor`); this one also waits to turn its values until they are asked for.
 */
export declare function lazyMap(json: Readonly<Record<string, Json>>, library: Library): Data.Dictionary;
/** A map by its two questions. */
export declare function mapOf(map: {
    get(name: string): Value | undefined;
    keys(): readonly string[];
}, library: Library): Data.Dictionary;
/** The key of an object that a name means: itself, else one that differs in case alone. */
export declare function ownKey(json: object, name: string): string | undefined;
/** A value as JSON. */
export declare function toJson(value: Value, library: Library): Json;
/** What GitHub takes for false: null, false, 0, NaN and the empty text. */
export declare function isFalsy(json: Json): boolean;
