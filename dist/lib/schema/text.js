/** Text a database takes: no NUL, no half of a character. */
export function storable(text) {
    if (text.isWellFormed() && !text.includes('\0'))
        return text;
    return text.replace(/[\0\p{Surrogate}]/gu, (sign) => (sign === '\0' ? '' : '\ufffd'));
}
/** Text of one line: no control character. */
export function line(text) {
    return storable(text).replace(/\p{Cc}/gu, ' ');
}
/** A JSON value with every text storable, as far as it is nested less than 100 levels deep. */
export function storableJson(value, levels = 100) {
    if (typeof value === 'string')
        return storable(value);
    if (typeof value !== 'object' || value === null || levels === 0)
        return value;
    if (Array.isArray(value))
        return value.map((one) => storableJson(one, levels - 1));
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [storable(key), storableJson(one, levels - 1)]));
}
