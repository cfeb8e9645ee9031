/** Foreign text as one line that says what it seems to say, at most `longest` characters of it. */
export declare function plainLine(text: string, longest?: number): string;
/** The same with its line ends, cut at its beginning: the end is where the news are. */
export declare function plainLines(text: string, longest?: number): string;
/** The address where it is one a person may be led to: http or https, without a password in it. */
export declare function webAddress(text: string | null): string | undefined;
