import { Problem } from '../http/problem.js';
/** Throws a Problem 403 for a form that a page of another site sends. A browser says where a form is; others say nothing and are no browsers. */
export function assertOwnPage({ header, mountUrl }) {
    const site = header('sec-fetch-site');
    const origin = header('origin');
    const isForeign = site !== undefined && site !== 'same-origin';
    // A page that sends no Referer has the origin `null`.
    if (!isForeign && (origin === undefined || origin === 'null' || hostOf(origin) === ownHost({ header, mountUrl })))
        return;
    throw new Problem(403, 'Nothing was decided: this form is not on the page of the link. Open the link itself.', {
        members: { why: 'not_confirmed' },
    });
}
/** True where a browser vouches that a person's own click, or key, sent the form: scripts cannot set this header, nor send it without one. */
export function isByHand({ header }) {
    return (header('sec-fetch-user') === '?1' &&
        header('sec-fetch-site') === 'same-origin' &&
        header('sec-fetch-mode') === 'navigate');
}
/** Whether the caller reads pages, as every browser says that it does; all others get data. */
export function wantsPage({ header }) {
    return (header('accept') ?? '').includes('text/html');
}
// Without the scheme: TLS may end before us.
function ownHost({ header, mountUrl }) {
    return hostOf(mountUrl) ?? header('host');
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : undefined;
}
