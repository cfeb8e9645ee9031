const UNITS = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1_000],
    ['ms', 1],
];
const FORM = /^(?=.)(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?$/;
/** Ten years: what is longer was not meant. */
const LONGEST = 3_653 * 86_400_000;
/** `250ms`, `90s`, `10m`, `1h30m`, `2d` in ms; undefined for anything else, and for more than ten years. */
export function parseDuration(text) {
    const parts = FORM.exec(text);
    if (parts === null)
        return undefined;
    const total = UNITS.reduce((sum, [, size], index) => sum + Number(parts[index + 1] ?? 0) * size, 0);
    return total <= LONGEST ? total : undefined;
}
/** Milliseconds in the same form, the fewest parts: 5_400_000 is `1h30m`, 0 is `0s`. */
export function formatDuration(ms) {
    let left = Math.max(0, Math.round(ms));
    let text = '';
    for (const [unit, size] of UNITS) {
        const count = Math.floor(left / size);
        left -= count * size;
        if (count > 0)
            text += `${count}${unit}`;
    }
    return text === '' ? '0s' : text;
}
