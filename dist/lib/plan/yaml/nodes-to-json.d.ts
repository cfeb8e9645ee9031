import { type Node } from 'yaml';
import type { Position } from '../diagnostic.ts';
import type { Faults } from '../faults.ts';
interface Walk {
    readonly faults: Faults;
    readonly positionOf: (range: readonly number[]) => Position;
    readonly anchors: Map<string, Anchored>;
    aliases: number;
    nodes: number;
    repeated: number;
    /** A part could not be made; what would be said of the rest is hearsay. */
    isBroken: boolean;
}
interface Anchored {
    readonly value: unknown;
    /** Aliases inside, each with what is inside it. */
    readonly aliases: number;
    /** Values inside, itself included. */
    readonly nodes: number;
}
/**
 * The nodes of a document as plain JSON, in one pass that tells duplicate keys, keys and aliases no plan may have; undefined where a part
 * of it could not be made. The first of two equal keys wins. Aliased parts are shared, not copied.
 */
export declare function nodesToJson(root: Node, faults: Faults, positionOf: Walk['positionOf']): unknown;
export {};
