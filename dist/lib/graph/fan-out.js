/** Most tasks one step may become. */
export const FAN_OUT_LIMIT = 256;
const LONGEST_KEY = 40;
/** The key of an item whose value cannot be one: its place in the list, from 1. */
const PLACE = /^#\d+$/;
/** The items of an evaluated `for_each` (a list, or an object's entries as `{ key, value }`); a sentence where it is neither, or too long. */
export function forEachItems(value) {
    const items = entriesOf(value);
    if (items === undefined)
        return `for_each needs a list, but it is ${kindOf(value)}`;
    return keyed(items.map((item) => ({ key: keyOf(item), item })));
}
/** The items of an evaluated `matrix`: every combination of its axes, less `exclude`, with `include` added the way GitHub does. */
export function matrixItems(value) {
    if (!isObject(value))
        return `matrix needs axes with lists, but it is ${kindOf(value)}`;
    const { include = [], exclude = [], ...axes } = value;
    const wrong = Object.keys(axes).find((name) => !Array.isArray(axes[name]));
    if (wrong !== undefined)
        return `matrix axis ${wrong} needs a list, but it is ${kindOf(axes[wrong] ?? null)}`;
    if (!isObjectList(include) || !isObjectList(exclude))
        return 'matrix include and exclude need lists of objects';
    const names = Object.keys(axes);
    const size = names.reduce((product, name) => product * axes[name].length, 1);
    if (size > FAN_OUT_LIMIT * 4)
        return tooMany(size);
    const kept = combinations(axes).filter((one) => !exclude.some((pattern) => matches(one, pattern, Object.keys(pattern))));
    return keyed(withIncluded(kept, include, names).map((item) => ({ key: keyOf(item), item })));
}
function entriesOf(value) {
    if (Array.isArray(value))
        return value;
    if (isObject(value))
        return Object.entries(value).map(([key, one]) => ({ key, value: one }));
    return value === null || value === '' ? [] : undefined;
}
function combinations(axes) {
    const names = Object.keys(axes);
    if (names.length === 0)
        return [];
    return names.reduce((partial, name) => partial.flatMap((one) => (axes[name] ?? []).map((value) => ({ ...one, [name]: value }))), [{}]);
}
// An entry extends every combination whose axis values it does not contradict; one that fits none becomes a combination of its own.
function withIncluded(kept, include, axes) {
    const extended = kept.map((one) => ({ original: one, all: one }));
    const added = [];
    for (const entry of include) {
        const own = axes.filter((name) => name in entry);
        const fitting = extended.filter(({ original }) => matches(original, entry, own));
        if (fitting.length === 0 || (own.length === 0 && kept.length === 0))
            added.push(entry);
        for (const one of fitting)
            one.all = { ...one.all, ...entry };
    }
    return [...extended.map(({ all }) => all), ...added];
}
function matches(one, pattern, names) {
    return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(pattern[name]));
}
function keyed(items) {
    if (items.length > FAN_OUT_LIMIT)
        return tooMany(items.length);
    const seen = new Map();
    for (const { key } of items)
        seen.set(key, (seen.get(key) ?? 0) + 1);
    const usable = (key) => key !== '' && key.length <= LONGEST_KEY && seen.get(key) === 1 && !PLACE.test(key);
    return items.map(({ key, item }, index) => ({ key: usable(key) ? key : `#${index + 1}`, item }));
}
function keyOf(item) {
    if (Array.isArray(item))
        return '';
    if (!isObject(item))
        return printable(String(item));
    if (typeof item.key === 'string' && 'value' in item)
        return printable(item.key);
    const values = Object.values(item);
    return values.some((value) => typeof value === 'object' && value !== null) ? '' : printable(values.join(','));
}
// Keys end up in task names: brackets and control characters would make those ambiguous.
function printable(text) {
    return /[[\]\p{Cc}\p{Zl}\p{Zp}]/u.test(text) ? '' : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isObjectList(value) {
    return Array.isArray(value) && value.every(isObject);
}
function kindOf(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `the ${typeof value} ${JSON.stringify(value)}`;
}
function tooMany(count) {
    return `a step fans out into at most ${FAN_OUT_LIMIT} tasks, and this makes ${count}`;
}
