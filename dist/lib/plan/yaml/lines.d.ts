/** Offsets of a text as lines and columns, both from 1. */
export interface Lines {
    linePos(offset: number): {
        readonly line: number;
        readonly col: number;
    };
    /** Offset at which a line ends, its line break left out; `line` counts from 1. */
    endOf(line: number): number;
}
/**
 * The lines of a text, counted when they are first asked for: only faults have places. The parser's own counter is not used, because it
 * misses the blank lines of a block scalar that is cut short by a new document.
 */
export declare function createLines(text: string): Lines;
