/** JSON as a value. Maps and lists are turned only as far as they are read. */
export function toValue(json, library) {
    const { data } = library;
    if (json === null || json === undefined)
        return new data.Null();
    if (typeof json === 'string')
        return new data.StringData(json);
    if (typeof json === 'number')
        return new data.NumberData(json);
    if (typeof json === 'boolean')
        return new data.BooleanData(json);
    if (Array.isArray(json)) {
        const list = new data.Array();
        for (const one of json)
            list.add(toValue(one, library));
        return list;
    }
    return lazyMap(json, library);
}
/**
 * A map that finds names whatever their case, the exact one first. The package's own keeps its names in a plain object and so loses
 * some (`constructor`); this one also waits to turn its values until they are asked for.
 */
export function lazyMap(json, library) {
    const get = (name) => {
        const key = ownKey(json, name);
        return key === undefined ? undefined : toValue(json[key], library);
    };
    return mapOf({ get, keys: () => Object.keys(json) }, library);
}
/** A map by its two questions. */
export function mapOf(map, library) {
    const value = (key) => map.get(key) ?? new library.data.Null();
    return Object.assign(new library.data.Dictionary(), {
        get: map.get,
        values: () => map.keys().map(value),
        pairs: () => map.keys().map((key) => ({ key, value: value(key) })),
    });
}
/** The key of an object that a name means: itself, else one that differs in case alone. */
export function ownKey(json, name) {
    if (Object.hasOwn(json, name))
        return name;
    const lower = name.toLowerCase();
    return Object.keys(json).find((key) => key.toLowerCase() === lower);
}
/** A value as JSON. */
export function toJson(value, library) {
    const { data } = library;
    if (value instanceof data.StringData || value instanceof data.NumberData || value instanceof data.BooleanData) {
        return value.value;
    }
    if (value instanceof data.Array)
        return value.values().map((one) => toJson(one, library));
    if (value instanceof data.Dictionary) {
        return Object.fromEntries(value.pairs().map((pair) => [pair.key, toJson(pair.value, library)]));
    }
    return null;
}
/** What GitHub takes for false: null, false, 0, NaN and the empty text. */
export function isFalsy(json) {
    return json === null || json === false || json === 0 || json === '' || Number.isNaN(json);
}
