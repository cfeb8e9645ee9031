/** What the token of every one-time link begins with. */
export declare const LINK_PREFIX = "orl_";
/** The token of a new link: `orl_`, 256 random bits and a checksum, as tokens of callers are made; neither stands for the other. */
export declare function mintLinkToken(): string;
/** Whether a text can be the token of a link at all. */
export declare function isLinkToken(text: string): boolean;
/** The address of a link below the mount of the API (`https://example.org/agents`); `decision` preselects, and decides nothing. */
export declare function linkUrl(mountUrl: string, token: string, decision?: 'approve' | 'reject'): string;
