/** Text as Slack's markup has it: it mentions nobody and leads nowhere. */
export declare function escaped(text: string): string;
/** Text without what no line and no database takes: control characters, halves of pairs, signs that turn the direction of writing. */
export declare function clean(text: string): string;
/** The same with line ends kept. */
export declare function cleanLines(text: string): string;
/** At most `longest` characters, `…` at the end where something was left out. */
export declare function cut(text: string, longest: number): string;
