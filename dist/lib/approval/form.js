import { runInNewContext } from 'node:vm';
import { paramValue } from '../schema/param-value.js';
/** The longest text of one field. */
const LONGEST = 8_192;
/** How long a pattern may take. */
const MATCHING_MS = 100;
/** Checks what was filled in by the declared types. `known` is what others have filled in before: it need not be given again. */
export function readForm(declared, given, known) {
    const faults = Object.keys(given)
        .filter((name) => !Object.hasOwn(declared, name))
        .map((field) => ({ field, detail: 'is no field of this form' }));
    const values = {};
    for (const [field, param] of Object.entries(declared)) {
        const raw = Object.hasOwn(given, field) ? given[field] : undefined;
        if (isEmpty(raw)) {
            if (param.required && param.default == null && known[field] === undefined)
                faults.push({ field, detail: 'is missing' });
            continue;
        }
        const read = readField(param, raw);
        if (typeof read === 'string')
            values[field] = read;
        else
            faults.push({ field, detail: read.fault });
    }
    return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'fits', values };
}
/** The form as it goes on: what was filled in, else the defaults. */
export function completeForm(declared, filled) {
    const values = Object.entries(declared).flatMap(([name, param]) => {
        const own = Object.hasOwn(filled, name) ? filled[name] : undefined;
        if (own !== undefined)
            return [[name, own]];
        return param.default == null ? [] : [[name, textOf(param.default)]];
    });
    return Object.fromEntries(values);
}
function readField(param, raw) {
    const { pattern, ...typed } = param;
    const read = paramValue(typed, raw);
    if ('fault' in read)
        return { fault: `does not fit: ${read.fault}` };
    const text = textOf(read.value);
    if (param.type === 'string' && pattern !== undefined && !matches(text, pattern))
        return { fault: `does not match the pattern ${pattern}` };
    if (text.length > LONGEST)
        return { fault: `is longer than ${LONGEST} characters` };
    return /\0|\p{Surrogate}/u.test(text) ? { fault: 'has signs that no text has' } : text;
}
// The pattern is somebody's: one that takes for ever must not hold up a server.
function matches(text, pattern) {
    try {
        const world = { pattern: `^(?:${pattern})$`, text: text.slice(0, LONGEST) };
        return runInNewContext('new RegExp(pattern, "u").test(text)', world, { timeout: MATCHING_MS }) === true;
    }
    catch {
        return false;
    }
}
function isEmpty(raw) {
    return raw === undefined || raw === null || raw === '';
}
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
