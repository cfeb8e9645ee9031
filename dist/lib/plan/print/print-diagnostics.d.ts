import type { Diagnostic } from '../diagnostic.ts';
/** How diagnostics are printed. */
export interface PrintOptions {
    /** The plan's text, for the excerpts; without it there are none. */
    readonly text?: string | undefined;
    /** ANSI colours; default false. */
    readonly color?: boolean;
    /** Columns an excerpt may take; default 100. */
    readonly width?: number;
}
/** Diagnostics of one file for people: place, sentence, code, the line with a caret under it, and what to do. Ends with a line end. */
export declare function printDiagnostics(diagnostics: readonly Diagnostic[], options?: PrintOptions): string;
/** Diagnostics as workflow commands, one a line, which GitHub shows beside the plan's lines. */
export declare function annotateDiagnostics(diagnostics: readonly Diagnostic[]): string;
