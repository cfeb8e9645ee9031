const NAME = '[A-Za-z0-9._-]{1,100}';
const ADDRESS = new RegExp(`^/(${NAME})/(${NAME})/(?:pull|issues)/([1-9][0-9]{0,9})(?:/|$)`);
const KEY = new RegExp(`^([^/\\s]+)/(${NAME})/(${NAME})#([1-9][0-9]{0,9})$`);
/** The place a page shows; undefined for any other page. */
export function placeOf(url) {
    if (typeof url !== 'string' || !URL.canParse(url))
        return undefined;
    const { protocol, host, pathname, username } = new URL(url);
    const [, owner, repo, number] = ADDRESS.exec(pathname) ?? [];
    if (!/^https?:$/.test(protocol) || username !== '' || owner === undefined || repo === undefined)
        return undefined;
    return { host: host.toLowerCase(), owner, repo, number: Number(number) };
}
/** The same place always by the same text, as the store compares it. */
export function placeKey({ host, owner, repo, number }) {
    return `${host}/${owner}/${repo}#${number}`.toLowerCase();
}
/** The place a key was written for; undefined for what is none. */
export function placeOfKey(key) {
    const [, host, owner, repo, number] = KEY.exec(key) ?? [];
    if (host === undefined || owner === undefined || repo === undefined)
        return undefined;
    return { host, owner, repo, number: Number(number) };
}
/** `owner/name`. */
export function repositoryOf({ owner, repo }) {
    return `${owner}/${repo}`;
}
