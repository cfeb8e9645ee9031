import type { Position } from '../diagnostic.ts';
/** One line of an excerpt: the line number or the space of it, and what stands behind the bar. */
export interface ExcerptLine {
    readonly gutter: string;
    readonly text: string;
    readonly isCaret: boolean;
}
/** A line of a file with carets under the place that matters; of a line wider than `width`, the part around that place. */
export declare function drawExcerpt(line: string, position: Position, width: number): ExcerptLine[];
