import { isIP } from 'node:net';
import { createAddressRules } from './addresses.js';
import { ForbiddenTarget, resolveAll } from './guarded-fetch.js';
/**
 * The address to connect to for a host that somebody else has chosen: one of those its name resolves to, all of them checked. Throws
 * ForbiddenTarget where one is private and nobody allowed it, and what the resolver throws.
 */
export async function checkedAddress(host, port, { allow = [], resolve = resolveAll } = {}) {
    const rules = createAddressRules(allow);
    const found = isIP(host) === 0 ? await resolve(host) : [{ address: host }];
    for (const { address } of found) {
        if (rules.isPrivate(address) && !rules.isAllowed(host, port, address))
            throw new ForbiddenTarget(`${host} is in a private network.`);
    }
    const [first] = found;
    if (first === undefined)
        throw new Error(`${host} has no address`);
    return first.address;
}
