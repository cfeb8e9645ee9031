import type { Finding } from '../finding.ts';

/** The findings of one file or page; `file` is absent for those that belong to none. */
export interface FileFindings {
  readonly file: string | undefined;
  readonly findings: readonly Finding[];
}

/** Findings grouped by file in the order of names, each group from the top of its file down; those without a file come first. */
export function groupByFile(findings: readonly Finding[]): FileFindings[] {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return [...groups].map(([file, found]) => ({ file, findings: found }));
}

/** `12:3`, `12`, or nothing where a finding belongs to the whole file. */
export function placeOf(finding: Finding): string {
  if (finding.line === undefined) return '';
  return finding.column === undefined ? `${finding.line}` : `${finding.line}:${finding.column}`;
}

function byPlace(one: Finding, other: Finding): number {
  const names = [one.file ?? '', other.file ?? ''] as const;
  if (names[0] !== names[1]) return names[0] < names[1] ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
