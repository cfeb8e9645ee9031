import { line, storable, storableJson } from '../../schema/text.js';
export { line, storable };
/** What the task API takes at most; beyond it a client of the original system left rows running for ever. */
export const BOUNDS = {
    task: 64,
    outputsUri: 512,
    logExcerpt: 65_536,
    message: 4_096,
    /** UTF-8 bytes of `inputs` and `outputs` as JSON. */
    json: 65_536,
    planName: 255,
    planPath: 1_024,
    planText: 262_144,
    graph: 393_216,
};
/** `text` at most `limit` characters long, its end marked where it was cut. */
export function bounded(text, limit) {
    const clean = storable(text);
    return clean.length <= limit ? clean : storable(`${clean.slice(0, limit - 1)}…`);
}
/** `text` at most `limit` characters long, with the middle left out: of a log the end says most. */
export function boundedMiddle(text, limit) {
    const clean = storable(text);
    if (clean.length <= limit)
        return clean;
    const mark = '\n…\n';
    const half = Math.floor((limit - mark.length) / 2);
    return storable(`${clean.slice(0, half)}${mark}${clean.slice(-half)}`);
}
/** The address as the API takes it; undefined for one that is no http(s) address or too long. */
export function boundedUri(uri) {
    if (uri === null)
        return null;
    const fits = uri.length <= BOUNDS.outputsUri && /^https?:\/\//i.test(uri) && URL.canParse(uri);
    return fits && uri === line(uri) ? uri : undefined;
}
/** A JSON value with every text storable; undefined where it is larger than `limit` bytes. */
export function boundedJson(value, limit) {
    const text = JSON.stringify(value);
    if (text === undefined || Buffer.byteLength(text) > limit)
        return undefined;
    // Only these two come out of JSON.stringify as \u escapes that a database refuses.
    return /\\u(0000|d[89a-f])/.test(text) ? storableJson(value) : value;
}
