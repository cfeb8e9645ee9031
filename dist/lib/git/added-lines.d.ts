/** Line numbers, 1-based. */
export interface Lines {
    has(line: number): boolean;
}
/** All lines of a file. */
export declare const everyLine: Lines;
/** No line at all: a file that was only renamed, or only lost lines. */
export declare const noLine: Lines;
/**
 * The added lines of every file in a patch made with `git diff -U0`, by path.
 * A file git calls binary (or that `.gitattributes` says not to diff) has every line.
 */
export declare function parseAddedLines(patch: string): Map<string, Lines>;
