/**
 * One line of foreign text (a step's output, a task's name, a message) that cannot drive a terminal: escapes and control characters are
 * gone, so are the signs that turn the direction of writing, and a progress line redrawn with `\r` is reduced to its last state. Tabs
 * and line ends become one space.
 */
export declare function printable(text: string): string;
/** Like `printable`, but keeps tabs and line ends: for text of several lines. */
export declare function printableLines(text: string): string;
/** Like `printableLines`, but keeps colours (and only those), closed at each line's end. */
export declare function printableColoured(text: string): string;
