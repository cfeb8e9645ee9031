import type { Database, Queryable } from '../database.ts';
/** Names one request of one caller: what it says of itself, and a digest (hex) of what it asks. */
export interface RequestKey {
    /** At most 255 characters, as is `key`. */
    readonly caller: string;
    readonly key: string;
    readonly fingerprint: string;
}
/** An answer that was given once. */
export interface KeptAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/** `kept`: it was answered before; `other`: with the same key something else was asked; `taken`: it is being answered just now. */
export type Claim = {
    readonly kind: 'kept';
    readonly answer: KeptAnswer;
} | {
    readonly kind: 'other' | 'taken' | 'mine';
};
/** How long an answer is kept, ms. */
export declare const KEPT_MS: number;
/** Takes the key for the rest of the transaction, unless it was used before or somebody else has it. Never waits. */
export declare function claimKey(connection: Queryable, schema: string, { caller, key, fingerprint }: RequestKey): Promise<Claim>;
/** Keeps an answer in the transaction that made it; false where another was kept since the key was claimed. */
export declare function keepAnswer(connection: Queryable, schema: string, { caller, key, fingerprint }: RequestKey, { status, headers, body }: KeptAnswer): Promise<boolean>;
/** Forgets answers that are kept long enough, at most `atOnce`; answers how many. */
export declare function sweepAnswers(database: Database, atOnce?: number): Promise<number>;
