import type { Finding } from '../../finding.ts';
import type { ReviewedFile } from '../review.ts';

/** Finds merge conflicts that were not resolved: one finding a conflict, or a marker left alone. */
export function conflictMarkers(file: ReviewedFile, text: string): Finding[] {
  const [opening, closing] = ['<', '>'].map((sign) => new RegExp(`^${sign.repeat(file.markerSize)}(?: |$)`));
  const found: Finding[] = [];
  let inConflict = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const opens = opening?.test(line);
    const closes = closing?.test(line);
    const isQuote = closes && !inConflict && /\.(?:md|markdown|eml|txt)$/i.test(file.path);
    if ((opens || (closes && !inConflict)) && !isQuote && file.lines.has(index + 1)) {
      found.push(markerAt(file.path, index + 1));
    }
    inConflict = opens || (inConflict && !closes);
  }
  return found;
}

function markerAt(file: string, line: number): Finding {
  return {
    rule: 'review/conflict-marker',
    severity: 'error',
    message: 'A merge conflict is not resolved here.',
    cure: 'Resolve it; a file that shows markers on purpose sets `conflict-marker-size` in .gitattributes.',
    file,
    line,
  };
}
