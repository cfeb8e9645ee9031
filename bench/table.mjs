import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

const begin = (name) => `<!-- ${name}: begin, written by npm run bench -- --write -->`;
const end = (name) => `<!-- ${name}: end -->`;
const HEADINGS = ['measured', 'against', 'goal', 'floor', 'ours', 'ratio', ''];

/** One row of the table: texts, in the order of the headings. */
export function toRow(goal, result) {
  const { floor, ours, ratio } = result[goal.unit];
  const unit = { mb: 'MB', rate: '/s', work: '/s', http: '/s', wire: '/s' }[goal.unit] ?? 'ms';
  const shown = (value) => `${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`;
  const [goalText, verdict] = judged(goal, unit, { floor, ours, ratio });
  return [goal.what, goal.against, goalText, shown(floor), shown(ours), `${ratio.toFixed(2)}x`, verdict];
}

function judged(goal, unit, { floor, ours, ratio }) {
  if (goal.isMeasure) return ['', ''];
  if (goal.more !== undefined) return [`${goal.more} ${unit} more`, judge(ours - floor, goal.more, goal.more)];
  if (goal.atLeast !== undefined) return [`at least ${goal.atLeast}x`, ratio >= goal.atLeast ? 'met' : 'NOT MET'];
  if (goal.most !== undefined) return [`${goal.most} ${unit}`, judge(ours, goal.most, goal.most)];
  return [limits(goal), judge(ratio, goal.aim, goal.least)];
}

function limits({ aim, least }) {
  return aim === least ? `${aim}x` : `${aim}x, least ${least}x`;
}

function judge(value, aim, least) {
  if (value <= aim) return 'met';
  return value <= least ? 'least met' : 'NOT MET';
}

/** What the figures were measured on, one line. */
export function describeMachine() {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${processors.length} x ${processors[0]?.model ?? process.arch}, ${memory} GiB, ${process.platform}`;
}

/** The rows under their headings, columns aligned. */
export function toText(rows) {
  const lines = [HEADINGS, ...rows].map((row) => row.map((text) => text.replaceAll('`', '')));
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  return lines
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rows as a Markdown table with the machine above. */
export function toMarkdown(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(HEADINGS), line(HEADINGS.map(() => '---')), ...rows.map(line)].join('\n');
  return `${describeMachine()}\n\n${table}`;
}

/** Puts `markdown` between the markers of that name in the page at `url`. */
export async function writeInto(url, name, markdown) {
  const page = await readFile(url, 'utf8');
  const [before, rest] = page.split(begin(name));
  const after = rest?.split(end(name))[1];
  if (after === undefined) throw new Error(`${url.pathname} has no place for the table`);
  await writeFile(url, `${before}${begin(name)}\n\n${markdown}\n\n${end(name)}${after}`);
}
