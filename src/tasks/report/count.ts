import type { Finding, Severity } from '../finding.ts';
import type { JobReport } from '../job.ts';

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** `2 errors, 1 warning in 3 files`, or `nothing found`. */
export function foundInWords(findings: readonly Finding[]): string {
  const { error, warning, note } = countBySeverity(findings);
  const found = Object.entries({ errors: error, warnings: warning, notes: note }).filter(([, count]) => count > 0);
  if (found.length === 0) return 'nothing found';
  const places = new Set(findings.flatMap((finding) => finding.file ?? []));
  const where = places.size === 0 ? '' : ` in ${counted(places.size, placeWord(places))}`;
  return `${found.map(([word, count]) => counted(count, word)).join(', ')}${where}`;
}

/** `12 pages, 1 link`, from the job's own counts. */
export function checkedInWords(checked: JobReport['checked']): string {
  const words = Object.entries(checked).map(([name, count]) => counted(count, spaced(name)));
  return words.length === 0 ? 'nothing' : words.join(', ');
}

function placeWord(places: ReadonlySet<string>): string {
  const pages = [...places].filter((place) => /^https?:/.test(place)).length;
  if (pages === 0) return 'files';
  return pages === places.size ? 'pages' : 'places';
}

// Long numbers are read in groups of three: 1,204.
function counted(count: number, plural: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? singular(plural) : plural}`;
}

function singular(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.replace(/s$/, '');
}

function spaced(name: string): string {
  return name.replaceAll(/[_-]/g, ' ').replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
