import type { CompletionEntry, CompletionTree } from './tree.ts';

/** A completion script for bash 4 and newer. */
export function bashScript(tree: CompletionTree): string {
  const groups = tree.filter(({ path, next }) => path.length > 0 && next.some(({ summary }) => summary !== ''));
  return `# bash completion for orchestrator
_orchestrator() {
  local cur prev place word
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  place=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$place $word" in
${groups.map(({ path }) => `      " ${path.join(' ')}") place=" ${path.join(' ')}" ;;`).join('\n')}
      *) case "$word" in -*) ;; *) place="$place $word"; break ;; esac ;;
    esac
  done
  case "$place:$prev" in
${tree.flatMap(choiceCases).join('\n')}
  esac
  case "$place" in
${tree.map(entryCase).join('\n')}
  esac
}
complete -o default -F _orchestrator orchestrator
`;
}

function choiceCases(entry: CompletionEntry): string[] {
  return entry.flags
    .filter(({ value }) => value !== undefined)
    .map((flag) => {
      const offer = flag.choices === undefined ? 'COMPREPLY=()' : reply(flag.choices);
      return `    ${JSON.stringify(`${pathWord(entry)}:--${flag.name}`)}) ${offer}; return ;;`;
    });
}

function entryCase(entry: CompletionEntry): string {
  const words = [...entry.next.map(({ word }) => word), ...entry.flags.map(({ name }) => `--${name}`)];
  const flagsOnly = reply(entry.flags.map(({ name }) => `--${name}`));
  const offer = entry.takesFiles ? `[[ $cur == -* ]] && ${flagsOnly}` : reply(words);
  return `    ${JSON.stringify(pathWord(entry))}) ${offer} ;;`;
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur"))`;
}

function pathWord(entry: CompletionEntry): string {
  return entry.path.map((word) => ` ${word}`).join('');
}
