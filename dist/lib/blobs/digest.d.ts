/** Whether a text is a SHA-256 as 64 lower-case hex digits: the only names there are, so that none leads out of a store. */
export declare function isDigest(text: string): boolean;
/** Throws Fault `usage` for what is no digest. */
export declare function assertDigest(text: string): void;
