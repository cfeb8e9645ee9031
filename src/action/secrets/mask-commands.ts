/** A line shorter than this, within a secret of several lines, says nothing; starring it would make the log unreadable. */
const SHORTEST_LINE = 4;

/** Runner commands by which the runner stars these texts in its log and summary: whole, and line by line since it looks at single lines. */
export function maskCommands(secrets: Iterable<string>): string {
  const needles = new Set([...secrets].flatMap(linesOf));
  return [...needles].map((needle) => `::add-mask::${escapeData(needle)}\n`).join('');
}

function linesOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const [only = ''] = lines;
  if (lines.length === 1) return only === '' ? [] : [only];
  return lines.filter((line) => line.length >= SHORTEST_LINE);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D');
}
