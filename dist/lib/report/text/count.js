/** A number with its noun: `1 step`, `3 steps`, `2 tries`. */
export function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}
