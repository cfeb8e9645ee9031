/**
 * The lines of a text, counted when they are first asked for: only faults have places. The parser's own counter is not used, because it
 * misses the blank lines of a block scalar that is cut short by a new document.
 */
export function createLines(text) {
    let starts;
    const all = () => {
        starts ??= startsOf(text);
        return starts;
    };
    return {
        linePos: (offset) => {
            const line = lastAtMost(all(), offset);
            return { line: line + 1, col: offset - (all()[line] ?? 0) + 1 };
        },
        endOf: (line) => {
            const next = all()[line];
            return next === undefined ? text.length : next - 1;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lastAtMost(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
