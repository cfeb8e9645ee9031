const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Text as Slack's markup has it: it mentions nobody and leads nowhere. */
export function escaped(text) {
    return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
/** Text without what no line and no database takes: control characters, halves of pairs, signs that turn the direction of writing. */
export function clean(text) {
    return text.replace(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069\u200E\u200F]/gu, '').trim();
}
/** The same with line ends kept. */
export function cleanLines(text) {
    return text
        .split(/\r\n|[\r\n]/)
        .map(clean)
        .join('\n')
        .trim();
}
/** At most `longest` characters, `…` at the end where something was left out. */
export function cut(text, longest) {
    if (text.length <= longest)
        return text;
    let kept = '';
    for (const sign of text) {
        if (kept.length + sign.length > longest - 1)
            break;
        kept += sign;
    }
    return `${kept}…`;
}
