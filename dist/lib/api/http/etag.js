import { Problem } from './problem.js';
/** The strong entity tag of a version of a row. */
export function etagOf(id, version) {
    return `"${id}.${version}"`;
}
/** The version an `If-Match` header asks for: undefined where any will do. Throws a Problem 412 for a tag that this row can never have. */
export function versionAsked(ifMatch, id) {
    if (ifMatch === undefined || ifMatch.trim() === '*')
        return undefined;
    for (const tag of ifMatch.split(',')) {
        const match = /^"(\d{1,15})\.(\d{1,9})"$/.exec(tag.trim());
        if (match !== null && Number(match[1]) === id)
            return Number(match[2]);
    }
    throw new Problem(412, 'If-Match names no version of this; take the ETag of a fresh GET.', {
        errors: [{ pointer: 'header/if-match', detail: `is not an ETag of ${id}` }],
    });
}
