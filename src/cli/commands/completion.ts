import { bashScript } from '../completing/bash.ts';
import { fishScript } from '../completing/fish.ts';
import { type CompletionTree, readTree } from '../completing/tree.ts';
import { zshScript } from '../completing/zsh.ts';
import type { Call, Verb, VerbGroup } from '../line/verb.ts';
import type { Streams } from '../streams/streams.ts';

const SCRIPTS: Readonly<Record<string, (tree: CompletionTree) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/** `orchestrator completion bash|zsh|fish`; the script knows the verbs and flags of `program` as they are now. */
export function createCompletionVerb(program: VerbGroup): Verb {
  return {
    kind: 'verb',
    arguments: [{ name: 'shell', description: 'Your shell', choices: Object.keys(SCRIPTS) }],
    flags: [],
    example: 'completion bash > ~/.local/share/bash-completion/completions/orchestrator',
    details:
      'zsh: put the script into a folder of $fpath as _orchestrator. fish: into ~/.config/fish/completions/orchestrator.fish.',
    run: async (call: Call, streams: Streams) => {
      const script = SCRIPTS[call.words[0] ?? ''];
      streams.stdout.write(script?.(await readTree(program)) ?? '');
      return 0;
    },
  };
}
