/** True for a map: neither a list nor null. */
export function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
