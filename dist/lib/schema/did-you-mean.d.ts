/** The name that was probably meant: at most two in five of its letters away. Undefined where none is near. */
export declare function nearest(name: string, known: Iterable<string>): string | undefined;
/** `Did you mean "x"?` where a near name exists, else the known names as a list (the first twelve). */
export declare function suggest(name: string, known: readonly string[], none: string): string;
/** Names as words: `a, b, c`, cut after twelve. */
export declare function oneOf(names: readonly string[]): string;
