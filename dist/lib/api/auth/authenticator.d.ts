import { Problem } from '../http/problem.ts';
import type { Principal } from './principal.ts';
/** A request as far as it says who is calling. */
export interface AuthRequest {
    /** A header by its lower-case name. */
    header(name: string): string | undefined;
    /** Address of the caller, where it is known. */
    readonly ip: string | undefined;
    /** The host's own request, for the host's own callback. */
    readonly raw: unknown;
}
/** A credential that was meant for this provider and is no good. */
export interface Refusal {
    /** Why, for the caller. */
    readonly refused: string;
}
/** Knows some callers. Undefined says: nobody I know, ask the next. */
export type Provider = (request: AuthRequest) => Promise<Principal | Refusal | undefined>;
/** Finds out who is calling; throws Problem 401 where nobody knows. */
export type Authenticate = (request: AuthRequest) => Promise<Principal>;
/**
 * Asks the providers in turn; the first that knows the caller answers. `anonymous` is asked only where nothing was presented:
 * a bad credential is a mistake that must show, not a way to fewer rights.
 */
export declare function createAuthenticate(providers: readonly Provider[], anonymous?: Provider): Authenticate;
/** 401 for a credential that was presented and is no good. */
export declare function badCredential(detail: string): Problem;
