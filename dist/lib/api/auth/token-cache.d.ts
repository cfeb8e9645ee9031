import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import type { Refusal } from './authenticator.ts';
import { type Principal } from './principal.ts';
/** The table of tokens with a short memory in front of it, so that a busy caller costs no question a request. */
export interface TokenCache {
    /** Whose token this is, or why it is no good. Throws Fault `unavailable` with the database. */
    find(text: string): Promise<Principal | Refusal>;
    /** Forgets a token that was revoked here; other servers forget it within 5 s. */
    forget(id: number): void;
    /** Resolves when nothing of it is under way. */
    idle(): Promise<void>;
}
/** Looks up tokens of a database. `last_used_at` is noted beside the request, never within it; that it could not be is no failure. */
export declare function createTokenCache(database: Database, clock: Pick<Clock, 'now'>, most?: number): TokenCache;
