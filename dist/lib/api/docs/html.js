/** HTML from a template: whatever is put in is escaped, but HTML made the same way. */
export function html(texts, ...parts) {
    return { html: texts.reduce((before, text, index) => `${before}${rendered(parts[index - 1])}${text}`) };
}
function rendered(part) {
    if (part === undefined)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escaped(String(part));
    return 'html' in part ? part.html : part.map(rendered).join('');
}
function escaped(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** The little Markdown of descriptions: paragraphs, and words between backticks. */
export function prose(text) {
    const paragraphs = (text ?? '')
        .trim()
        .split(/\n\s*\n/)
        .filter(Boolean);
    return html `${paragraphs.map((paragraph) => html `<p>${inline(paragraph)}</p>`)}`;
}
/** One line of it. */
export function inline(text) {
    const parts = (text ?? '').split('`');
    return html `${parts.map((part, index) => (index % 2 === 0 ? html `${part}` : html `<code>${part}</code>`))}`;
}
