/** Foreign text as one harmless line: no control characters, no signs that turn the direction of writing. */
export declare function line(text: string, longest?: number): string;
/** Foreign text of several lines, cut at its beginning: the error is at the end. */
export declare function excerptOf(text: string | null): string | undefined;
/** The address, where it is one a person may be led to; undefined for anything but http and https. */
export declare function safeUrl(text: string | null | undefined): string | undefined;
/** At most `longest` characters, `…` at the end where something was left out; `encode` says how long a sign becomes. */
export declare function cutEnd(text: string, longest: number, encode?: (sign: string) => string): string;
/** Like `cutEnd`, but what is left out is the beginning. */
export declare function cutStart(text: string, longest: number, encode?: (sign: string) => string): string;
