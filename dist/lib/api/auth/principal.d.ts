/** Everything a caller can be allowed. */
export declare const SCOPES: readonly ["tasks:read", "tasks:write", "approvals:decide", "approvals:override", "fleet:work", "admin:prune", "admin:tokens", "admin:webhooks"];
/** One thing a caller can be allowed. */
export type Scope = (typeof SCOPES)[number];
/** Who calls, as every handler sees it. */
export interface Principal {
    /** Kind and name: `token:ci`, `github:octocat`, `host:ann`. This is what history calls the actor. */
    readonly id: string;
    /** For people. */
    readonly name: string;
    readonly scopes: ReadonlySet<Scope>;
    readonly groups?: readonly string[];
    /** Other names of the same person. */
    readonly logins?: readonly string[];
    /** Set for a caller bound to one run: it may touch only what has the same owner. */
    readonly owner?: string;
    /** True for the token of the server's own folder. */
    readonly isOwner?: boolean;
    /** The repository a bound caller's job is of. */
    readonly repositoryId?: string;
    /** The way in, as history records it. */
    readonly channel: 'api' | 'cli' | 'dashboard' | 'sync' | 'sweep' | 'migration';
}
/** The caller of an operation that asks for nobody. */
export declare const NOBODY: Principal;
/** Whether a text is one of the scopes there are. */
export declare function isScope(text: unknown): text is Scope;
/** Whether the caller has a scope. */
export declare function allows(principal: Principal, scope: Scope): boolean;
/** Throws the Problem 403 that names the missing scope. */
export declare function assertScope(principal: Principal, scope: Scope): void;
/** Throws Problem 403 where the caller is bound to one run and what it wants to touch belongs to another, or to nobody. */
export declare function assertOwns(principal: Principal, owner: string | null | undefined): void;
