import type { JWTPayload } from 'jose';
import { type GithubRule } from './options.ts';
/** A claim as text; undefined where it is missing, empty, no text, or holds what no claim of GitHub holds. */
export declare function claimOf(claims: JWTPayload, name: string): string | undefined;
/** The first rule these claims satisfy. */
export declare function matchingRule(rules: readonly GithubRule[], claims: JWTPayload): GithubRule | undefined;
/** What a token said for itself, for the person who has to write the rule. */
export declare function claimWords(claims: JWTPayload): string;
