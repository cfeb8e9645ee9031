import type { Database, Queryable } from '../database.ts';
type Place = Pick<Database, 'schema'> & Queryable;
/** A pull request it is time to look at. */
export interface DuePull {
    /** `host/owner/name#number` in small letters. */
    readonly key: string;
    /** What GitHub answered the last time, for the tasks that waited then. */
    readonly etag: string | null;
    readonly waiting: string | null;
}
/** What is due. */
export interface Due {
    /** The host whose pull requests can be asked for. */
    readonly host: string;
    /** Those nobody has looked at for so long, in ms. */
    readonly everyMs: number;
    readonly limit: number;
}
/**
 * Takes pull requests that tasks wait for, those first that nobody has looked at for longest. One that is taken is nobody else's until the
 * time has passed again.
 */
export declare function takeDuePulls(place: Place, { host, everyMs, limit }: Due): Promise<readonly DuePull[]>;
/** Keeps what was seen, so that the same again costs nothing. */
export declare function keepSeen(place: Place, key: string, etag: string | null, waiting: string): Promise<void>;
export {};
