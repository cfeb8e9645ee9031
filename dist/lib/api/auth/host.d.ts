import type { Provider } from './authenticator.ts';
/** A person or program as the host application knows it. */
export interface HostPrincipal {
    /** Unique and lasting in the host, at most 200 characters; history records it as `host:<id>`. */
    readonly id: string;
    readonly name?: string;
    readonly scopes: readonly string[];
    readonly groups?: readonly string[];
    /** Other names of the same person that the host vouches for, such as `github:octocat`: approval policies may mean them. */
    readonly logins?: readonly string[];
}
/** The host's own sign-in: who sent this request, or null for nobody it knows. */
export interface HostSignIn {
    authenticate(request: unknown): Promise<HostPrincipal | null | undefined> | HostPrincipal | null | undefined;
}
/** Knows whom the host knows. What the host's callback throws, or answers wrongly, is a Fault `internal`: a 500 that tells the caller nothing. */
export declare function createHostProvider(host: HostSignIn): Provider;
