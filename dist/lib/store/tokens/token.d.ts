/** What a token made for a CI job is bound to, with the claims it was made from. */
export interface TokenIdentity {
    /** Id of the principal: `github:octocat`. */
    readonly id: string;
    /** Owner of all it may touch. */
    readonly owner: string;
    readonly repository: string;
    readonly repository_id: string;
    readonly actor: string;
    readonly run_id: string;
    readonly run_attempt: string;
    readonly workflow_ref: string | null;
    readonly environment: string | null;
    readonly ref: string | null;
    readonly sha: string | null;
}
/** A token as it is kept and shown; never the token itself. Times are RFC 3339 in UTC. */
export interface Token {
    readonly id: number;
    readonly name: string;
    /** Its first letters. */
    readonly hint: string;
    readonly scopes: readonly string[];
    readonly identity: TokenIdentity | null;
    readonly created_by: string | null;
    readonly created_at: string;
    readonly expires_at: string | null;
    readonly last_used_at: string | null;
    readonly revoked_at: string | null;
}
/** Who made the token of a server's own folder: the server itself, which is no principal. */
export declare const SERVER_ITSELF = "serve";
/** What a new token needs. */
export interface NewToken {
    /** 1 to 128 characters; history calls its user `token:<name>`. */
    readonly name: string;
    readonly scopes: readonly string[];
    /** RFC 3339; null for a token that does not expire. */
    readonly expiresAt: string | null;
    /** Id of the principal that made it. */
    readonly createdBy: string;
    readonly identity?: TokenIdentity;
}
/** Whether a text can name a token: 1 to 128 characters, none of them a control character, no space at either end. */
export declare function isTokenName(text: string): boolean;
/** The columns as one JSON object in text, in the order of `Token`. */
export declare const TOKEN_JSON: string;
