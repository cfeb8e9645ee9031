import picocolors from 'picocolors';
import type { Finding, Severity } from '../finding.ts';
import type { JobReport } from '../job.ts';
import { type FileFindings, groupByFile, placeOf } from './by-file.ts';
import { checkedInWords, foundInWords } from './count.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** The report for a terminal: findings by file, notes, the diff, and one verdict line at the end. Ends with a newline. */
export function printText(report: JobReport, options: { colour: boolean }): string {
  const colours = picocolors.createColors(options.colour);
  const parts = [
    `${colours.bold(report.job)} checked ${checkedInWords(report.checked)}.`,
    ...groupByFile(report.findings).map((group) => printFile(group, colours)),
    ...printNotes(report.notes),
    ...(report.diff ? [printDiff(report.diff, colours)] : []),
    printVerdict(report, colours),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Control characters written out as `\u001b`, so that no file name or message can steer the terminal. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function printFile(group: FileFindings, colours: Colours): string {
  const width = group.findings.reduce((widest, finding) => Math.max(widest, placeOf(finding).length), 0);
  const heading = group.file === undefined ? 'As a whole' : visible(group.file);
  return [
    colours.underline(heading),
    ...group.findings.flatMap((finding) => printFinding(finding, width, colours)),
  ].join('\n');
}

function printFinding(finding: Finding, width: number, colours: Colours): string[] {
  const place = width === 0 ? '' : `${colours.dim(placeOf(finding).padStart(width))}  `;
  const severity = severityColour(finding.severity, colours)(finding.severity.padEnd('warning'.length));
  const line = `  ${place}${severity}  ${visible(finding.message)}  ${colours.dim(finding.rule)}`;
  if (finding.cure === undefined) return [line];
  const indent = ' '.repeat(2 + (width === 0 ? 0 : width + 2) + 'warning  '.length);
  return [line, indent + colours.cyan(visible(finding.cure))];
}

function printNotes(notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : [notes.map((note) => `note: ${visible(note)}`).join('\n')];
}

function printDiff(diff: string, colours: Colours): string {
  const paint = (line: string): string => {
    const shown = line.split('\t').map(visible).join('\t');
    if (/^(\+\+\+|---) /.test(line)) return colours.bold(shown);
    if (line.startsWith('+')) return colours.green(shown);
    return line.startsWith('-') ? colours.red(shown) : shown;
  };
  return diff.trimEnd().split('\n').map(paint).join('\n');
}

function printVerdict(report: JobReport, colours: Colours): string {
  const verdict = report.failed ? colours.red('failed') : colours.green('passed');
  return `${colours.bold(report.job)} ${verdict}: ${foundInWords(report.findings)}.`;
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  return { error: colours.red, warning: colours.yellow, note: colours.blue }[severity];
}
