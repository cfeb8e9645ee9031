import { wrap } from '../../report/text/width.ts';
import type { Argument, Flag, Verb, VerbGroup } from './verb.ts';

const WIDEST = 100;
const HELP_FLAG: Flag = { name: 'help', description: 'Show this' };

/** What the printed help depends on. */
export interface HelpView {
  readonly program: string;
  /** The words that lead here, the program's name first: `orchestrator runs`. */
  readonly path: string;
  readonly summary: string;
  /** Columns to fit; undefined means 80. */
  readonly columns: number | undefined;
}

/** The help of one verb. Ends with a line end. */
export function verbHelp(verb: Verb, view: HelpView): string {
  const usage = [view.path, ...verb.arguments.map(argumentWord), '[flags]'].join(' ');
  const sections = [
    [view.summary],
    verb.details === undefined ? [] : wrap(verb.details, widthOf(view)),
    [`Usage: ${usage}`],
    table(
      'Takes',
      verb.arguments.map((one) => [argumentWord(one), described(one)] as const),
      view,
    ),
    table(
      'Flags',
      [...verb.flags, HELP_FLAG].map((one) => [flagWord(one), flagDescription(one)] as const),
      view,
    ),
    ['Example:', `  ${view.program} ${verb.example}`],
  ];
  return print(sections);
}

/** The help of a group: its verbs, a line each. `footer` are lines at the end. */
export function groupHelp(group: VerbGroup, view: HelpView, footer: readonly string[] = []): string {
  const verbs = Object.entries(group.verbs).map(([name, entry]) => [name, entry.summary] as const);
  return print([
    [view.summary],
    [`Usage: ${view.path} <verb> [flags]`],
    table('Verbs', verbs, view),
    [`${view.path} <verb> --help tells more, with an example.`],
    [...footer],
  ]);
}

function print(sections: readonly (readonly string[])[]): string {
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function table(title: string, rows: readonly (readonly [string, string])[], view: HelpView): string[] {
  if (rows.length === 0) return [];
  const left = Math.min(Math.max(...rows.map(([word]) => word.length)), 30);
  return [
    `${title}:`,
    ...rows.flatMap(([word, description]) => {
      const lines = wrap(description, Math.max(widthOf(view) - left - 4, 24));
      const beside =
        word.length <= left ? [`  ${word.padEnd(left)}  ${lines[0]}`] : [`  ${word}`, indented(left, lines[0])];
      return [...beside, ...lines.slice(1).map((line) => indented(left, line))];
    }),
  ];
}

function indented(left: number, line: string | undefined): string {
  return `${' '.repeat(left + 4)}${line ?? ''}`;
}

function argumentWord(argument: Argument): string {
  const word = `${argument.name}${argument.repeats ? '...' : ''}`;
  return argument.optional ? `[${word}]` : `<${word}>`;
}

function flagWord(flag: Flag): string {
  return flag.value === undefined ? `--${flag.name}` : `--${flag.name} <${flag.value}>`;
}

function flagDescription(flag: Flag): string {
  const notes = [
    ...(flag.choices === undefined ? [] : [flag.choices.join(' | ')]),
    ...(flag.repeats ? ['may be repeated'] : []),
    ...(flag.fallback === undefined ? [] : [`default ${flag.fallback}`]),
    ...(flag.env === undefined ? [] : [`or ${flag.env}`]),
  ];
  return notes.length === 0 ? flag.description : `${flag.description} (${notes.join('; ')})`;
}

function described(argument: Argument): string {
  return argument.choices === undefined
    ? argument.description
    : `${argument.description} (${argument.choices.join(' | ')})`;
}

function widthOf(view: HelpView): number {
  return Math.min(view.columns ?? 80, WIDEST);
}
