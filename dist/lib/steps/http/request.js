import { parseDuration } from '../../plan/duration.js';
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_REDIRECTS = 5;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
/** The request that settings ask for, or one sentence on why it cannot be sent. No sentence ever holds a header's value. */
export function readRequest(settings) {
    const url = readUrl(String(settings.url));
    if (typeof url === 'string')
        return url;
    const headers = readHeaders(settings, url);
    if (typeof headers === 'string')
        return headers;
    const body = bodyOf(settings);
    url.username = '';
    url.password = '';
    return {
        url,
        method: String(settings.method ?? (body === undefined ? 'GET' : 'POST')),
        headers,
        body,
        timeout: parseDuration(String(settings.timeout ?? '')) ?? DEFAULT_TIMEOUT_MS,
        maxRedirects: Number(settings.max_redirects ?? DEFAULT_REDIRECTS),
    };
}
function readUrl(text) {
    if (!URL.canParse(text))
        return `url is not an address: ${text}`;
    const url = new URL(text);
    if (url.protocol === 'http:' || url.protocol === 'https:')
        return url;
    return `url must begin with http:// or https://, not ${url.protocol}`;
}
function readHeaders(settings, url) {
    const headers = {};
    if (settings.json !== undefined)
        headers['content-type'] = 'application/json';
    // A request may not carry these in its address, where they would also be printed.
    if (url.username !== '' || url.password !== '')
        headers.authorization = basic(url);
    for (const [name, value] of Object.entries(asMap(settings.headers))) {
        const text = String(value);
        if (!HEADER_NAME.test(name))
            return `headers: ${name} is not a name a header can have`;
        if (!HEADER_VALUE.test(text))
            return `headers: the value of ${name} holds a character a header cannot carry`;
        headers[name.toLowerCase()] = text;
    }
    return headers;
}
function basic({ username, password }) {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return `Basic ${Buffer.from(pair).toString('base64')}`;
}
function bodyOf({ json, body }) {
    if (json !== undefined)
        return JSON.stringify(json);
    return body === undefined ? undefined : String(body);
}
/** A JSON value as a map; empty for anything else. */
export function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
