import { createHash } from 'node:crypto';
import { html } from '../../docs/html.js';
import { STYLE } from './style.js';
/** Nothing is loaded, nothing runs, nobody frames the page, and its forms go nowhere else. */
const CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
/** Headers of every answer below a link: its address is a key, so that nobody on the way keeps it or tells it on. */
export const LINK_HEADERS = {
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept',
};
/** One page: no scripts, nothing from elsewhere. */
export function pageReply(status, title, body) {
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
    const headers = { ...LINK_HEADERS, 'Content-Security-Policy': CSP, 'X-Frame-Options': 'DENY' };
    return { status, type: 'text/html', headers, body: page.html };
}
/** A notice; nothing where there is none. */
export function noticeBox(notice) {
    if (notice === undefined)
        return html ``;
    const role = notice.mood === 'bad' ? 'alert' : 'status';
    return html `<p class="notice ${notice.mood}" role="${role}">${notice.text}</p>`;
}
/** A page that says one thing. */
export function wordsPage(status, title, notice) {
    return pageReply(status, title, html `<h1>${title}</h1>\n${noticeBox(notice)}`);
}
