import { nearest, oneOf } from '../schema/did-you-mean.js';
import { paramValue as anyValue } from '../schema/param-value.js';
import { withinTime } from '../system/time-limit.js';
/** How long a value may take to be compared with a pattern, which may be one that never ends, ms. */
const PATTERN_MS = 500;
/** One value read by its declared type. */
export function paramValue(param, raw) {
    if (param.type !== 'string' || param.pattern === undefined)
        return anyValue(param, raw);
    const found = withinTime(PATTERN_MS, () => anyValue(param, raw));
    if (found !== undefined)
        return found.value;
    return { fault: `takes too long to compare with the pattern ${param.pattern}`, cure: 'Write a simpler pattern.' };
}
/**
 * The values of a plan's params: those given, else the defaults; an absent one is null. Text, as it comes from a command line, is read by the
 * declared type. What is unknown, missing or does not fit is told; `given` undefined means that nothing is run, and nothing is missing.
 */
export function resolveParams(declared, given, faults) {
    for (const name of Object.keys(given ?? {})) {
        if (!Object.hasOwn(declared, name))
            tellUnknown(name, Object.keys(declared), faults);
    }
    const values = Object.entries(declared).map(([name, param]) => {
        const raw = given !== undefined && Object.hasOwn(given, name) ? given[name] : undefined;
        return [
            name,
            raw === undefined ? absent(name, param, given !== undefined, faults) : read(name, param, raw, faults),
        ];
    });
    return Object.fromEntries(values);
}
function tellUnknown(name, known, faults) {
    const near = nearest(name, known);
    const cure = near
        ? `Did you mean "${near}"?`
        : known.length > 0
            ? `Known: ${oneOf(known)}.`
            : 'This plan has no params.';
    faults.error('unknown-param', undefined, `There is no param "${name}".`, cure);
}
function absent(name, param, isRun, faults) {
    if (param.default !== undefined && param.default !== null) {
        const found = paramValue(param, param.default);
        return 'value' in found ? found.value : null;
    }
    if (param.required && isRun) {
        faults.error('missing-param', { path: ['params', name], at: 'key' }, `The param "${name}" needs a value.`, `Give it: \`--param ${name}=…\`.`);
    }
    return null;
}
function read(name, param, raw, faults) {
    const found = paramValue(param, raw);
    if ('value' in found)
        return found.value;
    faults.error('bad-param', { path: ['params', name], at: 'key' }, `The value of the param "${name}" does not fit: ${found.fault}.`, found.cure);
    return null;
}
