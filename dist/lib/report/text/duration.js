/** A length of time for people: `0.4s`, `12.3s`, `2m 05s`, `1h 02m`, `3d 4h`; `ms` is milliseconds. */
export function durationWords(ms) {
    const tenths = Math.max(Math.round(ms / 100), 0);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)}s`;
    const seconds = Math.round(ms / 1_000);
    if (seconds < 3_600)
        return `${Math.floor(seconds / 60)}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 1_440)
        return `${Math.floor(minutes / 60)}h ${twoDigits(minutes % 60)}m`;
    const hours = Math.round(minutes / 60);
    return `${Math.floor(hours / 24)}d ${hours % 24}h`;
}
function twoDigits(count) {
    return String(count).padStart(2, '0');
}
