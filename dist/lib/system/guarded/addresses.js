import { BlockList, isIP } from 'node:net';
/** IPv4 that is not of the public internet: this network, private, shared, loopback, link-local, test, multicast, reserved. */
const PRIVATE_4 = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // A cloud's own service on an address that only looks public.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
];
/** IPv6 alike; translated and tunnelled IPv4 (NAT64, 6to4, Teredo) could lead anywhere. */
const PRIVATE_6 = [
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 32],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
/** Rules that keep requests out of private networks but for `allowed`: hosts, `host:port`, addresses, ranges (`10.0.0.0/8`). */
export function createAddressRules(allowed = []) {
    const blocked = new BlockList();
    for (const [network, prefix] of PRIVATE_4)
        blocked.addSubnet(network, prefix, 'ipv4');
    for (const [network, prefix] of PRIVATE_6)
        blocked.addSubnet(network, prefix, 'ipv6');
    const ranges = new BlockList();
    const hosts = new Set();
    for (const one of allowed)
        allow(one, ranges, hosts);
    const isIn = (list, address) => {
        const family = isIP(address);
        return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6');
    };
    return {
        // What is no address at all is nowhere we know.
        isPrivate: (address) => isIP(address) === 0 || isIn(blocked, address),
        isAllowed: (host, port, address) => hosts.has(host.toLowerCase()) || hosts.has(`${host.toLowerCase()}:${port}`) || isIn(ranges, address),
    };
}
function allow(text, ranges, hosts) {
    const [address = '', prefix] = text.split('/');
    const family = isIP(address);
    if (family === 0)
        hosts.add(text.toLowerCase());
    else if (prefix === undefined)
        ranges.addAddress(address, family === 4 ? 'ipv4' : 'ipv6');
    else if (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
        ranges.addSubnet(address, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
}
