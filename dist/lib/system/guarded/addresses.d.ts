/** Which addresses requests may go to. */
export interface AddressRules {
    /** True for an IP address nobody outside should be able to make us call: this machine, its network, the cloud's own services. */
    isPrivate(address: string): boolean;
    /** True where somebody has allowed the target by name: a host, `host:port`, an address or a range. */
    isAllowed(host: string, port: number, address: string): boolean;
}
/** Rules that keep requests out of private networks but for `allowed`: hosts, `host:port`, addresses, ranges (`10.0.0.0/8`). */
export declare function createAddressRules(allowed?: readonly string[]): AddressRules;
