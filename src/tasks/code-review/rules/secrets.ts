import { extname } from 'node:path/posix';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Lines } from '../../../git/added-lines.ts';
import type { Finding } from '../../finding.ts';
import type { ReviewedFile } from '../review.ts';

// It keeps a mark for every rule of every file, searches them all at each one, and fails on a file name with a line break.
secretLintProfiler.mark = () => undefined;

const RULES = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }];

/** Finds keys, tokens and passwords by secretlint's recommended rules. The message never holds the secret. */
export async function secrets(file: ReviewedFile, text: string): Promise<Finding[]> {
  const { messages } = await lintSource({
    source: { filePath: file.path, content: text, contentType: 'text', ext: extname(file.path) },
    options: { config: { rules: RULES }, maskSecrets: true },
  });
  return messages
    .filter(({ loc }) => touches(file.lines, loc.start.line, loc.end.line))
    .map(({ loc, messageId, ruleId }) => ({
      rule: 'review/secret',
      severity: 'error',
      message: `This looks like a secret (${ruleId.replace('@secretlint/secretlint-rule-', '')}: ${messageId}).`,
      cure: 'Take it out and replace it where it is in use; if it is none, end the line with a comment "secretlint-disable-line".',
      file: file.path,
      line: loc.start.line,
      column: loc.start.column + 1,
    }));
}

function touches(lines: Lines, first: number, last: number): boolean {
  for (let line = first; line <= last; line++) if (lines.has(line)) return true;
  return false;
}
