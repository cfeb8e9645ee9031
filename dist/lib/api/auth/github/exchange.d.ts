import type { Database } from '../../../store/database.ts';
import type { System } from '../../../system/system.ts';
import { type GithubOptions } from './options.ts';
/** What the exchange answers. */
export interface Exchanged {
    readonly token: string;
    /** RFC 3339, 15 minutes from now. */
    readonly expires_at: string;
    readonly scopes: readonly string[];
}
/** Exchanges one CI token, once, for a short token of ours that is bound to its run. Throws Problem 401, 403 or 503. */
export type Exchange = (token: string) => Promise<Exchanged>;
/** The exchange for jobs of GitHub Actions. Throws Fault `usage` where the rules are wrong. */
export declare function createGithubExchange(database: Database, options: GithubOptions, world: Pick<System, 'fetch'> & {
    readonly clock: Pick<System['clock'], 'now'>;
}): Exchange;
