import type { JobReport } from '../job.ts';
import { countBySeverity } from './count.ts';

/** The report as one JSON document, with its counts by severity. Ends with a newline. */
export function printJson(report: JobReport): string {
  const { job, failed, checked, findings, notes, diff } = report;
  const document = { job, failed, counts: countBySeverity(findings), checked, findings, notes, diff };
  return `${JSON.stringify(document, null, 2)}\n`;
}
