import type { Finding, Severity } from '../finding.ts';

/** What the rules of this job are called among linters. */
const ECHOES: Readonly<Record<string, RegExp>> = {
  'review/debugger': /debugger/i,
  'review/console': /console/i,
  'review/focused-test': /focused|exclusive|only/i,
  'review/skipped-test': /skip|disabled/i,
};

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** Findings without those a linter repeats on the same line: of two that say the same, the heavier stays, else our own. */
export function withoutEchoes(own: readonly Finding[], linted: readonly Finding[]): Finding[] {
  const keptOwn = own.filter((one) => !linted.some((other) => isEcho(one, other) && weightOf(other) > weightOf(one)));
  const keptLinted = linted.filter((other) => !keptOwn.some((one) => isEcho(one, other)));
  return [...keptOwn, ...keptLinted];
}

function isEcho(own: Finding, linted: Finding): boolean {
  return own.file === linted.file && own.line === linted.line && ECHOES[own.rule]?.test(linted.rule) === true;
}

function weightOf(finding: Finding): number {
  return WEIGHT[finding.severity];
}
