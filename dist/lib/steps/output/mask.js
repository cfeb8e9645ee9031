import { createNeedleSearch } from './needle-search.js';
import { secretForms } from './secret-forms.js';
/** What stands where a secret was. */
export const MASKED = '***';
const MASKED_BYTES = Buffer.from(MASKED);
/** Texts up to this length are first asked form by form, which is quicker than the search made for output. */
const SHORT_TEXT = 4_096;
/** A mask for `secrets`; blank ones are ignored. The tables it searches with are made when they are first needed. */
export function createMask(secrets) {
    const forms = new Set(secrets.flatMap(secretForms));
    let made;
    const search = () => {
        if (forms.size > 0)
            made ??= createNeedleSearch([...forms].map((form) => Buffer.from(form)));
        return made;
    };
    const spans = (data) => {
        const found = search()?.find(data);
        return found && merge(found);
    };
    const bytes = (data) => {
        const found = spans(data);
        return found ? Buffer.concat(hide(data, data.length, found, -1).parts) : data;
    };
    return {
        bytes,
        spans,
        text: (text) => {
            if (forms.size === 0 || (text.length <= SHORT_TEXT && holdsNone(text, forms)))
                return text;
            const plain = Buffer.from(text);
            const masked = bytes(plain);
            return masked === plain ? text : masked.toString();
        },
        unfinished: (data) => search()?.unfinished(data) ?? data.length,
        get longest() {
            return search()?.longest ?? 0;
        },
        get crossesLines() {
            return search()?.crossesLines ?? false;
        },
        add: (secret) => {
            for (const form of secretForms(secret))
                forms.add(form);
            made = undefined;
        },
    };
}
function holdsNone(text, forms) {
    for (const form of forms)
        if (text.includes(form))
            return false;
    return true;
}
function merge(pairs) {
    const found = [];
    for (let k = 0; k < pairs.length; k += 2)
        found.push([pairs[k], pairs[k + 1]]);
    found.sort(([a], [b]) => a - b);
    const merged = [];
    for (const [start, end] of found) {
        const last = merged.at(-1);
        if (last === undefined || start > last)
            merged.push(start, end);
        else if (end > last)
            merged[merged.length - 1] = end;
    }
    return merged;
}
/**
 * The first `cut` bytes of `data` with `spans` hidden. `hidden` says how far a stretch already shown as `***` reaches into `data`
 * (-1: none does), so that a stretch cut in two is shown once; the answer's `hidden` is the same for what follows the cut.
 */
export function hide(data, cut, spans, hidden) {
    const parts = [];
    let reach = hidden;
    let from = Math.min(Math.max(hidden, 0), cut);
    for (let k = 0; k < spans.length; k += 2) {
        const start = spans[k];
        if (start >= cut)
            break;
        if (start > reach)
            parts.push(data.subarray(from, start), MASKED_BYTES);
        reach = Math.max(reach, spans[k + 1]);
        from = Math.min(reach, cut);
    }
    parts.push(data.subarray(from, cut));
    return { parts, hidden: reach >= cut ? reach - cut : -1 };
}
