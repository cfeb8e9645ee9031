/** The most characters of a name, escaped: file systems end at 255, and endings must fit. */
const LONGEST = 200;
/**
 * A name of any text (a task, a lock) that every file system takes, at most 217 characters: odd signs become `%xx`. What is too long for that, or holds half a
 * character, is told from others by a digest at its end.
 */
export function fileName(text) {
    const escaped = encodeURIComponent(text.toWellFormed()).replaceAll('*', '%2A');
    if (escaped.length <= LONGEST && text.isWellFormed())
        return escaped;
    return `${escaped.slice(0, LONGEST).replace(/%.?$/, '')}~${digest(text)}`;
}
/** Where a task's log lies in the run's folder. */
export function logPath(task) {
    return `logs/${fileName(task)}.log`;
}
// FNV-1a, 64 bits: nobody gains by two tasks of one plan with the same log, and this must run in browsers.
function digest(text) {
    let hash = 0xcbf29ce484222325n;
    for (let at = 0; at < text.length; at++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
