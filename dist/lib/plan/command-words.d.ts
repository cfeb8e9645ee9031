/** A command's words, or the first thing in it that only a shell understands (offsets in characters of the text). */
export type CommandWords = {
    readonly words: readonly string[];
} | {
    readonly sign: string;
    readonly offset: number;
} | {
    readonly unclosed: string;
    readonly offset: number;
};
/**
 * Splits a command into words by the quoting rules of the POSIX shell, and nothing else of it: no variables, no globs, no pipes.
 * An expression stays whole inside its word, whatever it holds.
 */
export declare function splitCommand(text: string): CommandWords;
