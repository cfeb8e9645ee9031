import { type JWTPayload, type JWTVerifyGetKey } from 'jose';
/** What a token has to be. */
export interface Expected {
    readonly issuer: string;
    readonly audience: string;
    readonly keys: JWTVerifyGetKey;
    /** Now, in ms since the epoch. */
    readonly now: number;
}
/** A token that passed: its claims, and when nothing but its age would refuse it (ms since the epoch). */
export interface Verified {
    readonly claims: JWTPayload;
    readonly jti: string;
    readonly tooOldAt: number;
}
/** Verifies a token of GitHub Actions. Throws Problem 401 saying what is wrong with it, or 503 where its issuer gives no keys. */
export declare function verifyGithubToken(text: string, { issuer, audience, keys, now }: Expected): Promise<Verified>;
