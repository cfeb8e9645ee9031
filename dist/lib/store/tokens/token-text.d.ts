/** What every token of ours begins with: found by secret scanners, and a double click selects all of it. */
export declare const TOKEN_PREFIX = "orc_";
/** A new token: a prefix that says what it is for (`orc_`), 256 random bits as 43 digits of base 62, and the CRC-32 of both as 6 more. */
export declare function mintToken(prefix?: string): string;
/** Whether a text can be a token of this prefix at all: form and checksum. What fails this needs no question to the database. */
export declare function isTokenText(text: string, prefix?: string): boolean;
/** SHA-256 of a token as lower-case hex: all that is kept of it. Its 256 random bits need no slow hash. */
export declare function hashToken(text: string): string;
/** The beginning of a token, enough for people to tell theirs apart and too little to guess it. */
export declare function hintOf(text: string): string;
