/** All lines of a file. */
export const everyLine = { has: () => true };
/** No line at all: a file that was only renamed, or only lost lines. */
export const noLine = { has: () => false };
/**
 * The added lines of every file in a patch made with `git diff -U0`, by path.
 * A file git calls binary (or that `.gitattributes` says not to diff) has every line.
 */
export function parseAddedLines(patch) {
    const found = new Map();
    let ranges = [];
    let bodyLeft = 0;
    for (const line of linesOf(patch)) {
        if (bodyLeft > 0) {
            // "\ No newline at end of file" is not one of the lines a hunk's heading counts.
            if (!line.startsWith('\\'))
                bodyLeft--;
            continue;
        }
        const hunk = HUNK.exec(line);
        if (hunk) {
            const added = Number(hunk[3] ?? 1);
            bodyLeft = Number(hunk[1] ?? 1) + added;
            ranges.push({ first: Number(hunk[2]), last: Number(hunk[2]) + added - 1 });
        }
        else if (line.startsWith('+++ ')) {
            ranges = [];
            const path = pathOf(line.slice(4));
            if (path !== undefined)
                found.set(path, inRanges(ranges));
        }
        else if (line.startsWith('Binary files ')) {
            const path = binaryPath(line);
            if (path !== undefined)
                found.set(path, everyLine);
        }
    }
    return found;
}
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function inRanges(ranges) {
    return { has: (line) => ranges.some((range) => line >= range.first && line <= range.last) };
}
// One line at a time: splitting a large patch at once would double the memory it takes.
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        yield text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length : end + 1;
    }
}
// "Binary files a/x and b/x differ": the same name twice unless the file is new or was renamed, and it may hold " and ".
function binaryPath(line) {
    const names = line.slice('Binary files '.length, -' differ'.length);
    const twice = /^a\/(.*) and b\/\1$/.exec(names)?.[1];
    if (twice !== undefined)
        return twice;
    const last = / and ("(?:[^"\\]|\\.)*")$/.exec(names)?.[1] ?? /^\/dev\/null and (.*)$/.exec(names)?.[1];
    return pathOf(last ?? names.slice(names.lastIndexOf(' and b/') + ' and '.length));
}
/** The path in a patch heading: quoted as in C where it holds unusual bytes, with a tab after it where it holds a space. */
function pathOf(heading) {
    const name = heading.startsWith('"') ? unquoted(heading.trimEnd()) : heading.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function unquoted(text) {
    const parts = text.slice(1, -1).match(/\\[0-7]{3}|\\.|[^\\]+/gs) ?? [];
    return Buffer.concat(parts.map(unescaped)).toString('utf8');
}
function unescaped(part) {
    if (!part.startsWith('\\'))
        return Buffer.from(part);
    const named = ESCAPES[part.charAt(1)];
    return Buffer.from([named ?? Number.parseInt(part.slice(1), 8)]);
}
