import type { CompletionEntry, CompletionTree } from './tree.ts';

/** A completion script for zsh. */
export function zshScript(tree: CompletionTree): string {
  const groups = tree.filter(
    ({ path }) => path.length > 0 && tree.some((one) => one.path.length > path.length && one.path[0] === path[0]),
  );
  return `#compdef orchestrator
_orchestrator() {
  local place="" word
  local -a offers
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "$place $word" in
${groups.map(({ path }) => `      " ${path.join(' ')}") place=" ${path.join(' ')}" ;;`).join('\n')}
      *) [[ "$word" == -* ]] || { place="$place $word"; break } ;;
    esac
  done
  case "$place:\${words[CURRENT-1]}" in
${tree.flatMap(valueCases).join('\n')}
  esac
  case "$place" in
${tree.map(entryCase).join('\n')}
  esac
}
compdef _orchestrator orchestrator
`;
}

function valueCases(entry: CompletionEntry): string[] {
  return entry.flags
    .filter(({ value }) => value !== undefined)
    .map(({ name, choices }) => {
      const offer = choices === undefined ? '_files' : `compadd -- ${choices.join(' ')}`;
      return `    ${JSON.stringify(`${placeOf(entry)}:--${name}`)}) ${offer}; return ;;`;
    });
}

function placeOf(entry: CompletionEntry): string {
  return entry.path.map((word) => ` ${word}`).join('');
}

function entryCase(entry: CompletionEntry): string {
  const verbs = entry.next.map(({ word, summary }) => quoted(summary === '' ? word : `${word}:${summary}`));
  const flags = entry.flags.map(({ name, description }) => quoted(`--${name}:${description}`));
  const files = entry.takesFiles ? ' _files' : '';
  return `    ${JSON.stringify(placeOf(entry))}) offers=(${[...verbs, ...flags].join(' ')}); _describe orchestrator offers;${files} ;;`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
