import { lookup as systemLookup } from 'node:dns';
import { isIP } from 'node:net';
import { createAddressRules } from './addresses.js';
/** Thrown before anything is sent: the target is not one that may be called. The message names the host alone. */
export class ForbiddenTarget extends Error {
    constructor(message) {
        super(message);
        this.name = 'ForbiddenTarget';
    }
}
const MOST_BYTES = 65_536;
/**
 * Calls addresses that come from outside without becoming a way into the network behind: https only, no private or reserved address, be it
 * written or what the name resolves to (the connection is made to the address that was checked), no redirects followed, a bounded answer.
 */
export function createGuardedFetch({ allow = [], resolve = resolveAll } = {}) {
    const rules = createAddressRules(allow);
    return async (text, request) => {
        const url = targetOf(text, rules);
        const client = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
        return exchange((options, hear) => client.request(url, options, hear), checkedLookup(url, rules, resolve), request);
    };
}
function targetOf(text, rules) {
    if (!URL.canParse(text))
        throw new ForbiddenTarget('It is no address.');
    const url = new URL(text);
    const host = bareHost(url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw new ForbiddenTarget(`${url.protocol} is not called.`);
    // Node asks no resolver for what is an address already.
    if (isIP(host) !== 0)
        checkAddress(url, host, rules);
    return url;
}
function checkAddress(url, address, rules) {
    const host = bareHost(url);
    const isAllowed = rules.isAllowed(host, portOf(url), address);
    if (!isAllowed && rules.isPrivate(address))
        throw new ForbiddenTarget(`${host} is in a private network.`);
    if (!isAllowed && url.protocol === 'http:')
        throw new ForbiddenTarget(`${host} is called by https alone.`);
}
// One private address among many is enough: which of them is taken is not ours to say.
function checkedLookup(url, rules, resolve) {
    return (host, options, done) => {
        resolve(host).then((found) => {
            try {
                for (const { address } of found)
                    checkAddress(url, address, rules);
                const [first] = found;
                if (first === undefined)
                    throw new Error(`${host} has no address`);
                if (options.all)
                    done(null, [...found]);
                else
                    done(null, first.address, first.family);
            }
            catch (thrown) {
                done(thrown, '', 0);
            }
        }, (thrown) => done(thrown, '', 0));
    };
}
function exchange(open, lookup, { method, headers, body, signal }) {
    return new Promise((done, fail) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        // A kept connection would have been checked for another name.
        const options = { method, headers: { ...headers, ...length }, lookup, signal, agent: false };
        const request = open(options, (answer) => read(answer).then(done, fail));
        request.on('error', (thrown) => fail(signal.aborted ? signal.reason : thrown));
        request.end(body);
    });
}
async function read(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    answer.destroy();
    return {
        status: answer.statusCode ?? 0,
        headers: { get: (name) => answer.headers[name.toLowerCase()]?.toString() ?? null },
        text: Buffer.concat(chunks).subarray(0, MOST_BYTES).toString(),
    };
}
/** Asks the system. */
export function resolveAll(host) {
    return new Promise((done, fail) => {
        systemLookup(host, { all: true }, (fault, found) => (fault ? fail(fault) : done(found)));
    });
}
function bareHost(url) {
    return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
function portOf(url) {
    return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}
