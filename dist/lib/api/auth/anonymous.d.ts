import type { Provider } from './authenticator.ts';
import { type Scope } from './principal.ts';
/** Whom to take for anonymous, and from where. */
export interface AnonymousOptions {
    /** What anonymous callers may do; `true` is everything but making tokens. */
    readonly scopes: true | readonly Scope[];
    /** True where only this machine may call so: the server listens on loopback alone. */
    readonly loopbackOnly?: boolean;
}
/** Knows everybody, as `anonymous`. Throws Fault `usage` for a scope there is not. */
export declare function createAnonymousProvider({ scopes, loopbackOnly }: AnonymousOptions): Provider;
/** Throws Fault `usage` unless an address to listen on can be reached from this machine alone. */
export declare function assertLoopback(host: string): void;
/** Whether an address, or a name that never leaves the machine, is this machine's own. */
export declare function isLoopback(host: string): boolean;
