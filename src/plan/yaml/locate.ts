import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Position } from '../diagnostic.ts';
import type { Locate, Path, Spot } from '../faults.ts';
import type { Lines } from './lines.ts';
import { offsetInSource } from './scalar-offset.ts';

/** The way from a path in a plan back to its place in the text. */
export interface Location {
  readonly locate: Locate;
  written(path: Path): string | undefined;
}

/** Line and column of `[start, end]` in the text; only the part on the first line counts. */
export function positionOf(range: readonly number[], lines: Lines): Position {
  const [start = 0, end = start] = range;
  const { line, col } = lines.linePos(start);
  return {
    line,
    column: col,
    length: Math.max(1, Math.min(end, lines.endOf(line)) - start),
  };
}

interface Place {
  readonly key: unknown;
  readonly value: unknown;
}

/** Finds places by walking the parsed nodes; a place that is not there falls back to the nearest one around it. */
export function createLocate(document: Document | undefined, lines: Lines, text: string): Location {
  const keys = new Map<YAMLMap, Map<string, Pair>>();
  const root: Place = { key: document?.contents, value: document?.contents };
  const find = (path: Path): { place: Place; found: boolean } => {
    let place = root;
    for (const part of path) {
      const next = child(resolved(place.value, document), part, keys);
      if (next === undefined) return { place, found: false };
      place = next;
    }
    return { place, found: true };
  };
  return {
    locate: (spot) => {
      const { place, found } = find(spot.path);
      if (!found) return position(place, { path: spot.path, at: 'key' }, lines, text);
      // An alias has no text of its own to point into.
      const value = spot.within ? resolved(place.value, document) : place.value;
      return position({ ...place, value }, spot, lines, text);
    },
    written: (path) => {
      const { place, found } = find(path);
      const value = resolved(place.value, document);
      return found && isScalar(value) ? value.source : undefined;
    },
  };
}

function child(node: unknown, part: string | number, keys: Map<YAMLMap, Map<string, Pair>>): Place | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  if (!isMap(node)) return undefined;
  let byName = keys.get(node);
  if (byName === undefined) {
    byName = new Map();
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value ?? '') : undefined;
      if (name !== undefined && !byName.has(name)) byName.set(name, pair);
    }
    keys.set(node, byName);
  }
  const pair = byName.get(String(part));
  return pair && { key: pair.key, value: pair.value };
}

function resolved(node: unknown, document: Document | undefined): unknown {
  return isAlias(node) && document ? node.resolve(document) : node;
}

function position(place: Place, spot: Spot, lines: Lines, text: string): Position | undefined {
  const node = spot.at === 'key' || !hasRange(place.value) ? place.key : place.value;
  if (!hasRange(node)) return hasRange(place.key) ? positionOf(headOf(place.key), lines) : undefined;
  if (!isScalar(node)) return positionOf(headOf(node), lines);
  if (spot.within === undefined) return positionOf(node.range ?? [0], lines);
  const start = offsetInSource(node as Scalar, text, spot.within.offset);
  const end = offsetInSource(node as Scalar, text, spot.within.offset + spot.within.length - 1);
  return positionOf([start, Math.max(start, end) + 1], lines);
}

// A whole map is shown by its first key; a caret under fifty lines helps nobody.
function headOf(node: { range: readonly number[] }): readonly number[] {
  if (isMap(node)) {
    const first = node.items[0]?.key;
    if (hasRange(first)) return [node.range[0] ?? 0, first.range[1] ?? 0];
  }
  return isScalar(node) ? (node.range ?? [0]) : [node.range[0] ?? 0, (node.range[0] ?? 0) + 1];
}

function hasRange(node: unknown): node is { range: readonly number[] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
