import type { Flag } from '../line/verb.ts';
import type { CompletionEntry, CompletionTree } from './tree.ts';

/** A completion script for fish. */
export function fishScript(tree: CompletionTree): string {
  return ['# fish completion for orchestrator', 'complete -c orchestrator -f', ...tree.flatMap(entryLines), ''].join(
    '\n',
  );
}

function entryLines(entry: CompletionEntry): string[] {
  const condition = conditionOf(entry);
  const start = `complete -c orchestrator -n ${quoted(condition)}`;
  const files = entry.takesFiles ? [`${start} -F`] : [];
  const words = entry.next.map(({ word, summary }) => `${start} -a ${quoted(word)}${described(summary)}`);
  return [
    ...files,
    ...words,
    ...entry.flags.map((flag) => `${start} ${flagWords(flag)}${described(flag.description)}`),
  ];
}

function conditionOf({ path, next }: CompletionEntry): string {
  if (path.length === 0) return '__fish_use_subcommand';
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`).join('; and ');
  const below = next.map(({ word }) => word).join(' ');
  return below === '' ? seen : `${seen}; and not __fish_seen_subcommand_from ${below}`;
}

function flagWords(flag: Flag): string {
  if (flag.value === undefined) return `-l ${flag.name}`;
  return `-l ${flag.name} -x${flag.choices === undefined ? '' : ` -a ${quoted(flag.choices.join(' '))}`}`;
}

function described(text: string): string {
  return text === '' ? '' : ` -d ${quoted(text)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
