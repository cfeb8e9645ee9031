const TAB = '    ';
const CUT = '…';
/** How much of a long line is shown before the place that matters. */
const BEFORE = 30;
/** A line of a file with carets under the place that matters; of a line wider than `width`, the part around that place. */
export function drawExcerpt(line, position, width) {
    const start = Math.min(position.column - 1, line.length);
    const length = Math.max(1, Math.min(position.length, line.length - start));
    const from = cells(line).total <= width ? 0 : boundary(line, Math.max(0, start - BEFORE));
    const head = (from > 0 ? CUT : '') + shown(line.slice(from, start));
    const marked = shown(line.slice(start, start + length));
    const carets = Math.max(1, cells(marked).total);
    const body = fitted(head + marked + shown(line.slice(start + length)), width);
    const number = String(position.line);
    const caretLine = ' '.repeat(cells(head).total) + '^'.repeat(Math.max(1, Math.min(carets, width - cells(head).total)));
    return [
        { gutter: number, text: body, isCaret: false },
        { gutter: ' '.repeat(number.length), text: caretLine, isCaret: true },
    ];
}
// Tabs get a fixed width and control characters a sign, so that the caret stands where it should and nothing steers the terminal.
function shown(text) {
    return text.replaceAll('\t', TAB).replace(/\p{Cc}/gu, '\uFFFD');
}
function fitted(text, width) {
    const { total, ends } = cells(text);
    if (total <= width)
        return text;
    const last = ends.findLast((end) => end.cells <= width - 1);
    return `${text.slice(0, last?.index ?? 0)}${CUT}`;
}
// Never in the middle of a surrogate pair.
function boundary(text, index) {
    return /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;
// Made when it is first needed: most plans have no faults to draw, and it costs more than checking a small plan.
let segmenter;
/** Terminal columns of a text, and where each of its characters ends. */
function cells(text) {
    const ends = [];
    let total = 0;
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    for (const { segment, index } of segmenter.segment(shown(text))) {
        total += WIDE.test(segment) ? 2 : /^[\p{Mn}\u200B-\u200D\uFEFF]+$/u.test(segment) ? 0 : 1;
        ends.push({ index: index + segment.length, cells: total });
    }
    return { total, ends };
}
