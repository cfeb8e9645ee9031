import type { Message } from '../../message.ts';
/** A message as GitHub's Markdown, without anything a task could have written into it: no markup, no mentions, no references. */
export declare function markdownOf({ title, lines, fields, links, excerpt, approval }: Message): string;
/** A hidden line that finds what was written for one thing again; it holds nothing of the thing's name. */
export declare function markerOf(kind: 'comment' | 'issue', plan: string): string;
