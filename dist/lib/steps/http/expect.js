import { asMap } from './request.js';
/** What of an answer is not as the step expects, one sentence each; none where all is. `expect` is the setting of that name. */
export function unmet(answer, expect) {
    const { status = '2xx', contains = [], matches = [], json } = asMap(expect);
    const faults = listOf(contains).filter((text) => !answer.body.includes(String(text)));
    return [
        ...(listOf(status).some((one) => isStatus(answer.status, one)) ? [] : [wrongStatus(answer, status)]),
        ...faults.map((text) => `The body does not contain ${JSON.stringify(text)}.`),
        ...listOf(matches).flatMap((pattern) => matchFault(answer.body, String(pattern))),
        ...(json === undefined ? [] : jsonFaults(answer, asMap(json))),
    ];
}
/** A body as JSON; undefined where it is none. */
export function parseBody({ body, isCut }) {
    if (isCut)
        return undefined;
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function isStatus(status, expected) {
    return typeof expected === 'string' && expected.endsWith('xx')
        ? Math.floor(status / 100) === Number(expected[0])
        : status === Number(expected);
}
function wrongStatus({ status, statusText, url }, expected) {
    return `${url.host} answered ${`${status} ${statusText}`.trim()}; expected was ${listOf(expected).join(' or ')}.`;
}
function matchFault(body, pattern) {
    try {
        return new RegExp(pattern, 'u').test(body) ? [] : [`The body does not match /${pattern}/.`];
    }
    catch {
        return [`expect.matches is not a regular expression: ${pattern}`];
    }
}
function jsonFaults(answer, expected) {
    const parsed = parseBody(answer);
    if (parsed === undefined)
        return ['The body is not JSON.'];
    return Object.entries(expected).flatMap(([path, value]) => {
        const found = valueAt(parsed, path);
        if (isSame(found, value))
            return [];
        return [`${path} in the body is ${JSON.stringify(found) ?? 'missing'}; expected was ${JSON.stringify(value)}.`];
    });
}
function valueAt(value, path) {
    let found = value;
    for (const key of path.split('.')) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function isSame(found, expected) {
    return found !== undefined && JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
}
// Keys in one order, so that objects compare by what they hold.
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, sorted(one)]));
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
