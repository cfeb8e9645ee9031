import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { offsetInSource } from './scalar-offset.js';
/** Line and column of `[start, end]` in the text; only the part on the first line counts. */
export function positionOf(range, lines) {
    const [start = 0, end = start] = range;
    const { line, col } = lines.linePos(start);
    return {
        line,
        column: col,
        length: Math.max(1, Math.min(end, lines.endOf(line)) - start),
    };
}
/** Finds places by walking the parsed nodes; a place that is not there falls back to the nearest one around it. */
export function createLocate(document, lines, text) {
    const keys = new Map();
    const root = { key: document?.contents, value: document?.contents };
    const find = (path) => {
        let place = root;
        for (const part of path) {
            const next = child(resolved(place.value, document), part, keys);
            if (next === undefined)
                return { place, found: false };
            place = next;
        }
        return { place, found: true };
    };
    return {
        locate: (spot) => {
            const { place, found } = find(spot.path);
            if (!found)
                return position(place, { path: spot.path, at: 'key' }, lines, text);
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
function child(node, part, keys) {
    if (isSeq(node)) {
        const item = node.items[Number(part)];
        return item === undefined ? undefined : { key: item, value: item };
    }
    if (!isMap(node))
        return undefined;
    let byName = keys.get(node);
    if (byName === undefined) {
        byName = new Map();
        for (const pair of node.items) {
            const name = isScalar(pair.key) ? String(pair.key.value ?? '') : undefined;
            if (name !== undefined && !byName.has(name))
                byName.set(name, pair);
        }
        keys.set(node, byName);
    }
    const pair = byName.get(String(part));
    return pair && { key: pair.key, value: pair.value };
}
function resolved(node, document) {
    return isAlias(node) && document ? node.resolve(document) : node;
}
function position(place, spot, lines, text) {
    const node = spot.at === 'key' || !hasRange(place.value) ? place.key : place.value;
    if (!hasRange(node))
        return hasRange(place.key) ? positionOf(headOf(place.key), lines) : undefined;
    if (!isScalar(node))
        return positionOf(headOf(node), lines);
    if (spot.within === undefined)
        return positionOf(node.range ?? [0], lines);
    const start = offsetInSource(node, text, spot.within.offset);
    const end = offsetInSource(node, text, spot.within.offset + spot.within.length - 1);
    return positionOf([start, Math.max(start, end) + 1], lines);
}
// A whole map is shown by its first key; a caret under fifty lines helps nobody.
function headOf(node) {
    if (isMap(node)) {
        const first = node.items[0]?.key;
        if (hasRange(first))
            return [node.range[0] ?? 0, first.range[1] ?? 0];
    }
    return isScalar(node) ? (node.range ?? [0]) : [node.range[0] ?? 0, (node.range[0] ?? 0) + 1];
}
function hasRange(node) {
    return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
