const COLOURS = {
    good: '#1a7f37',
    bad: '#cf222e',
    waiting: '#9a6700',
    plain: '#57606a',
};
/** Both forms say the same. */
export function mailText(message) {
    return { subject: message.title, text: plainText(message), html: html(message) };
}
function plainText({ title, lines, fields, links, excerpt, approval }) {
    const decide = approval?.decide;
    const parts = [
        [title],
        lines,
        decide === undefined ? [] : [`Approve: ${decide.approve}`, `Reject:  ${decide.reject}`],
        fields.map(({ name, value }) => `${name}: ${value}`),
        excerpt === undefined
            ? []
            : [`The log of ${excerpt.task} ends:`, '', ...excerpt.text.split('\n').map((one) => `  ${one}`)],
        links.map(({ text, url }) => `${text}: ${url}`),
    ];
    return `${parts
        .filter((part) => part.length > 0)
        .map((part) => part.join('\n'))
        .join('\n\n')}\n`;
}
function html({ title, lines, fields, links, excerpt, approval, mood }) {
    const decide = approval?.decide;
    const rows = fields.map(({ name, value }) => `<tr><td style="color:#57606a;padding-right:1em">${safe(name)}</td><td>${safe(value)}</td></tr>`);
    const all = [
        ...(decide === undefined
            ? []
            : [
                { text: 'Approve', url: decide.approve },
                { text: 'Reject', url: decide.reject },
            ]),
        ...links,
    ];
    return [
        '<!doctype html><html><body style="font-family:sans-serif;font-size:14px;color:#1f2328">',
        `<h1 style="font-size:18px;color:${COLOURS[mood]}">${safe(title)}</h1>`,
        ...lines.map((one) => `<p>${safe(one)}</p>`),
        rows.length === 0 ? '' : `<table>${rows.join('')}</table>`,
        excerpt === undefined
            ? ''
            : `<p>The log of ${safe(excerpt.task)} ends:</p><pre style="background:#f6f8fa;padding:8px;white-space:pre-wrap">${safe(excerpt.text)}</pre>`,
        all.length === 0
            ? ''
            : `<p>${all.map(({ text, url }) => `<a href="${safe(url)}">${safe(text)}</a>`).join(' &middot; ')}</p>`,
        '</body></html>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function safe(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
