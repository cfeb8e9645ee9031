import { isIP } from 'node:net';
import { createAddressRules } from './addresses.js';
/**
 * Why an address can never be called, in one sentence; undefined where it may be. What its name resolves to is looked at when it is called,
 * since that may change at any time. `allow` names private targets as for a guarded fetch.
 */
export function whyNeverCalled(text, allow = []) {
    if (!URL.canParse(text))
        return 'It is no address.';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${url.protocol} is not called; https: is.`;
    if (url.username !== '' || url.password !== '')
        return 'It holds a user name or a password, which everybody would see.';
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const rules = createAddressRules(allow);
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    if (rules.isAllowed(host, port, host))
        return undefined;
    const isPrivate = isIP(host) === 0 ? /(^|\.)localhost$/i.test(host) : rules.isPrivate(host);
    if (isPrivate)
        return `${host} is in a private network.`;
    return url.protocol === 'http:' ? `${host} is called by https alone.` : undefined;
}
