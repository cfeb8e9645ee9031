import { type Document } from 'yaml';
import type { Position } from '../diagnostic.ts';
import type { Locate, Path } from '../faults.ts';
import type { Lines } from './lines.ts';
/** The way from a path in a plan back to its place in the text. */
export interface Location {
    readonly locate: Locate;
    written(path: Path): string | undefined;
}
/** Line and column of `[start, end]` in the text; only the part on the first line counts. */
export declare function positionOf(range: readonly number[], lines: Lines): Position;
/** Finds places by walking the parsed nodes; a place that is not there falls back to the nearest one around it. */
export declare function createLocate(document: Document | undefined, lines: Lines, text: string): Location;
