import type { Finding } from '../finding.ts';
import type { JobReport } from '../job.ts';
import { type FileFindings, groupByFile, placeOf } from './by-file.ts';
import { checkedInWords, foundInWords } from './count.ts';

/** The report as a Markdown file: verdict, findings by file in tables, notes, and the diff. Ends with a newline. */
export function printMarkdown(report: JobReport): string {
  const parts = [
    `# ${plain(report.job)}: ${report.failed ? 'failed' : 'passed'}`,
    `Checked ${checkedInWords(report.checked)}: ${foundInWords(report.findings)}.`,
    ...groupByFile(report.findings).map(printFile),
    ...(report.notes.length === 0 ? [] : ['## Notes', report.notes.map((note) => `- ${plain(note)}`).join('\n')]),
    ...(report.diff ? ['## Changes', fenced(report.diff)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function printFile(group: FileFindings): string {
  const heading = group.file === undefined ? 'As a whole' : code(group.file);
  const table = ['| line | severity | finding | rule |', '| ---: | --- | --- | --- |', ...group.findings.map(printRow)];
  return `## ${heading}\n\n${table.join('\n')}`;
}

function printRow(finding: Finding): string {
  const text = [finding.message, ...(finding.cure === undefined ? [] : [finding.cure])].map(plain).join('<br>');
  return `| ${placeOf(finding)} | ${finding.severity} | ${text} | ${code(finding.rule)} |`;
}

/** Text that Markdown shows as it is: nothing in it makes a link, a tag, an emphasis or a new line. */
export function plain(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*[\]|~]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

function code(text: string): string {
  const shown = oneLine(text);
  const ticks = '`'.repeat(longestRun(shown) + 1);
  return ticks.length === 1 ? `\`${shown}\`` : `${ticks} ${shown} ${ticks}`;
}

function fenced(diff: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(diff) + 1));
  return `${ticks}diff\n${diff.trimEnd()}\n${ticks}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ');
}
