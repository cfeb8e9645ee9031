import type { CompletionEntry, CompletionTree } from './tree.ts';

/** A completion script for zsh. */
export function zshScript(tree: CompletionTree): string {
  const [root, ...below] = tree;
  const groups = below.filter(({ path }) =>
    below.some((one) => one.path.length > path.length && one.path[0] === path[0]),
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
  case "$place" in
${[root, ...below].flatMap((entry) => (entry === undefined ? [] : [entryCase(entry)])).join('\n')}
  esac
}
compdef _orchestrator orchestrator
`;
}

function entryCase(entry: CompletionEntry): string {
  const verbs = entry.next.map(({ word, summary }) => quoted(summary === '' ? word : `${word}:${summary}`));
  const flags = entry.flags.map(({ name, description }) => quoted(`--${name}:${description}`));
  const files = entry.takesFiles ? ' _files' : '';
  return `    ${JSON.stringify(entry.path.map((word) => ` ${word}`).join(''))}) offers=(${[...verbs, ...flags].join(' ')}); _describe orchestrator offers;${files} ;;`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
