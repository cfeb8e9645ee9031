import { type JWTVerifyGetKey } from 'jose';
import type { System } from '../../../system/system.ts';
/** The issuer cannot be asked for its keys: no fault of the token. */
export declare class IssuerDown extends Error {
}
/** Where keys come from. */
export interface IssuerKeysOptions {
    readonly issuer: string;
    /** By default what the issuer's `/.well-known/openid-configuration` says. */
    readonly jwksUri?: string;
    readonly world: {
        readonly fetch: System['fetch'];
        readonly clock: Pick<System['clock'], 'now'>;
    };
}
/** After a failure the issuer is left alone so long; callers are told to come back then. */
export declare const HOLD_MS = 5000;
/** Finds the key of a token, keeping the issuer's keys for ten minutes. Throws IssuerDown, or jose's error where there is no such key. */
export declare function createIssuerKeys({ issuer, jwksUri, world }: IssuerKeysOptions): JWTVerifyGetKey;
