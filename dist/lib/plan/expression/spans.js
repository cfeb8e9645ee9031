/** True for text that holds an expression, or tries to. */
export function hasExpression(text) {
    return text.includes('${{');
}
/** An expression with its signs around it, as a person would write it. */
export function asExpression(inner) {
    return `\${{ ${inner} }}`;
}
/** The expressions of a text, in order; the last one's `end` is -1 where its `}}` is missing. */
export function expressionSpans(text) {
    const spans = [];
    for (let start = text.indexOf('${{'); start !== -1;) {
        const close = closingAt(text, start + 3);
        if (close === -1) {
            spans.push({ start, end: -1, inner: text.slice(start + 3) });
            break;
        }
        spans.push({ start, end: close + 2, inner: text.slice(start + 3, close) });
        start = text.indexOf('${{', close + 2);
    }
    return spans;
}
// A `}}` inside an expression's own quotes does not close it.
function closingAt(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
