import { distance } from 'fastest-levenshtein';
/** The name that was probably meant: at most two in five of its letters away. Undefined where none is near. */
export function nearest(name, known) {
    let best;
    let least = Math.max(1, Math.round(name.length * 0.4)) + 1;
    for (const candidate of known) {
        if (candidate === name || Math.abs(candidate.length - name.length) >= least)
            continue;
        const away = candidate.toLowerCase() === name.toLowerCase() ? 0 : distance(name, candidate);
        if (away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}
/** `Did you mean "x"?` where a near name exists, else the known names as a list (the first twelve). */
export function suggest(name, known, none) {
    const near = nearest(name, known);
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    return known.length === 0 ? none : `Known: ${oneOf(known)}.`;
}
/** Names as words: `a, b, c`, cut after twelve. */
export function oneOf(names) {
    const shown = names.slice(0, 12).join(', ');
    return names.length > 12 ? `${shown} and ${names.length - 12} more` : shown;
}
