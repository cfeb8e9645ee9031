import { expect, it } from 'vitest';
import { withoutEchoes } from '../../../src/tasks/code-review/echoes.ts';
import type { Finding, Severity } from '../../../src/tasks/finding.ts';

const finding = (rule: string, severity: Severity, line = 1): Finding => ({
  rule,
  severity,
  message: 'x',
  file: 'a',
  line,
});
const kept = (own: Finding[], linted: Finding[]): string[] => withoutEchoes(own, linted).map((one) => one.rule);

it('keeps one of two that say the same on a line: the heavier, else our own', () => {
  const own = finding('review/debugger', 'warning');
  expect(kept([own], [finding('lint/no-debugger', 'error')])).toEqual(['lint/no-debugger']);
  expect(kept([own], [finding('lint/no-debugger', 'warning')])).toEqual(['review/debugger']);
});

it('keeps both where lines or subjects differ', () => {
  const own = finding('review/focused-test', 'error');
  expect(kept([own], [finding('lint/no-focused-tests', 'error', 2)])).toHaveLength(2);
  expect(kept([own], [finding('lint/no-undef', 'error')])).toHaveLength(2);
});
