import { nearest, oneOf } from './did-you-mean.js';
/** One value read by its declared type. */
export function paramValue(param, raw) {
    switch (param.type) {
        case 'string':
            return stringValue(param, raw);
        case 'number':
            return numberValue(raw);
        case 'boolean':
            return booleanValue(raw);
        case 'choice':
            return choiceValue(param, raw);
        case 'list':
            return listValue(raw);
    }
}
function stringValue({ pattern }, raw) {
    if (typeof raw === 'object')
        return wrong(raw, 'text', 'Give text.');
    const value = String(raw);
    if (pattern !== undefined && !matches(value, pattern))
        return { fault: `"${value}" does not match the pattern ${pattern}`, cure: 'Give text that matches it.' };
    return { value };
}
function matches(value, pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u').test(value);
    }
    catch {
        // A pattern that is no regular expression is told where it is declared.
        return true;
    }
}
function numberValue(raw) {
    const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
    return typeof value === 'number' && Number.isFinite(value)
        ? { value }
        : wrong(raw, 'a number', 'Give a number, such as 3 or 0.5.');
}
const BOOLEANS = {
    true: true,
    false: false,
    yes: true,
    no: false,
    on: true,
    off: false,
    1: true,
    0: false,
};
function booleanValue(raw) {
    if (typeof raw === 'boolean')
        return { value: raw };
    const key = typeof raw === 'string' ? raw.toLowerCase() : '';
    const value = Object.hasOwn(BOOLEANS, key) ? BOOLEANS[key] : undefined;
    return value === undefined ? wrong(raw, 'true or false', 'Give true or false.') : { value };
}
function choiceValue({ options = [] }, raw) {
    const found = options.find((option) => option === raw || String(option) === String(raw));
    if (found !== undefined)
        return { value: found };
    const names = options.map(String);
    const near = nearest(String(raw), names);
    return wrong(raw, 'one of its options', near ? `Did you mean "${near}"? Options: ${oneOf(names)}.` : `Options: ${oneOf(names)}.`);
}
function listValue(raw) {
    if (Array.isArray(raw))
        return { value: raw };
    if (typeof raw !== 'string')
        return wrong(raw, 'a list', 'Give values separated by commas, or a JSON list.');
    const text = raw.trim();
    if (text === '')
        return { value: [] };
    if (!text.startsWith('['))
        return { value: text.split(',').map((part) => part.trim()) };
    try {
        const value = JSON.parse(text);
        if (Array.isArray(value))
            return { value };
    }
    catch {
        // Falls through to the one sentence for everything that is no list.
    }
    return wrong(raw, 'a JSON list', 'Close the bracket and quote the texts: `["a", "b"]`.');
}
function wrong(raw, what, cure) {
    return { fault: `${JSON.stringify(raw)} is not ${what}`, cure };
}
