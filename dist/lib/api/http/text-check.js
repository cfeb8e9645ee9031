/** Levels of a body that are read; Postgres and every reader behind it have limits of their own. */
const DEEPEST = 64;
const HALF_PAIR = /\p{Surrogate}/u;
const UNSTORABLE = /[\p{Surrogate}\0]/gu;
/**
 * What no database and no reader takes, wherever it is in a body: NUL, half a surrogate pair, nesting past 64 levels, and numbers that
 * reading made other ones of: infinite, or whole and past 2^53.
 * Iterative, so that a hostile body cannot overflow the stack.
 */
export function findBadText(body) {
    const faults = [];
    const open = [{ value: body, pointer: '', depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, pointer, depth } = next;
        if (typeof value === 'string') {
            const detail = badText(value);
            if (detail !== undefined)
                faults.push({ pointer, detail });
        }
        else if (typeof value === 'number') {
            if (!isExact(value))
                faults.push({ pointer, detail: 'is a number too large to be exact; send it as text' });
        }
        else if (typeof value === 'object' && value !== null) {
            if (depth >= DEEPEST) {
                faults.push({ pointer, detail: `is nested deeper than ${DEEPEST} levels` });
                break;
            }
            for (const [key, inner] of Object.entries(value)) {
                const place = `${pointer}/${escaped(key)}`;
                const detail = badText(key);
                if (detail !== undefined)
                    faults.push({ pointer: place.replace(UNSTORABLE, '\uFFFD'), detail: `has a name that ${detail}` });
                else
                    open.push({ value: inner, pointer: place, depth: depth + 1 });
            }
        }
        if (faults.length >= 20)
            break;
    }
    return faults;
}
// From 1e21 on JSON writes an exponent: nobody takes such a number for an exact one.
function isExact(value) {
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value) || Math.abs(value) >= 1e21);
}
/** A name as it stands in a JSON pointer. */
export function escaped(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** Why a text cannot be stored, or undefined. */
export function badText(text) {
    if (text.includes('\0'))
        return 'holds a NUL character, which cannot be stored';
    return !HALF_PAIR.test(text) ? undefined : 'holds half of a surrogate pair, which is not text';
}
