/** Longest run id: what the task API stores. */
export const LONGEST_RUN_ID = 64;
/** Why a text cannot name a run; undefined where it can. It becomes the name of a folder, and a part of web addresses. */
export function runIdFault(text) {
    if (text === '')
        return 'A run id is empty.';
    if (text.length > LONGEST_RUN_ID)
        return `A run id has at most ${LONGEST_RUN_ID} characters, this one ${text.length}.`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) {
        return 'A run id begins with a letter or digit and goes on with letters, digits, `.`, `_` and `-`.';
    }
    return undefined;
}
