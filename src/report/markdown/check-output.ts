import type { RunRecord } from '../../run/record.ts';
import type { Problem } from '../github/problems/problem.ts';
import { printable } from '../text/printable.ts';
import { counts } from './headline.ts';
import { commentMarkdown, runMarkdown } from './run-markdown.ts';
import { type MarkdownOptions, viewOf } from './view.ts';

/** GitHub takes at most 65,535 characters of a text and 50 annotations at once. */
const LONGEST_TEXT = 65_000;
const MOST_ANNOTATIONS = 50;
const LONGEST_MESSAGE = 4_096;

/** A remark on a line of a file, as the API of check runs takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
}

/** What a check run shows. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A run as the output of a check run; `problems` are what its failing steps said of files, their paths from the repository's root. */
export function checkOutput(
  record: RunRecord,
  options: MarkdownOptions & { readonly problems?: readonly Problem[] } = {},
): CheckOutput {
  return {
    title: counts(viewOf(record, options)),
    summary: commentMarkdown(record, { ...options, budgetCharacters: LONGEST_TEXT }),
    text: runMarkdown(record, { ...options, budgetBytes: LONGEST_TEXT }),
    annotations: (options.problems ?? []).slice(0, MOST_ANNOTATIONS).map(annotationOf),
  };
}

function annotationOf({ file, line, column, severity, message, title }: Problem): CheckAnnotation {
  return {
    path: file,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: severity === 'error' ? 'failure' : severity,
    message: message.slice(0, LONGEST_MESSAGE),
    title: printable(title).slice(0, 255),
  };
}
