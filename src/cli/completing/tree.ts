import type { Flag, VerbGroup } from '../line/verb.ts';

/** Everything a shell can offer, flat: one entry a verb, groups included. */
export type CompletionTree = readonly CompletionEntry[];

export interface CompletionEntry {
  /** The words that lead here, without the program's name; empty for the program itself. */
  readonly path: readonly string[];
  /** Words that may follow, with one line each. */
  readonly next: readonly { readonly word: string; readonly summary: string }[];
  readonly flags: readonly Flag[];
  /** True where files may follow. */
  readonly takesFiles: boolean;
}

const HELP: Flag = { name: 'help', description: 'Show help' };

/** Loads every verb and lists what each takes. */
export async function readTree(group: VerbGroup, path: readonly string[] = []): Promise<CompletionTree> {
  const version: readonly Flag[] = path.length === 0 ? [{ name: 'version', description: 'Print the version' }] : [];
  const next = Object.entries(group.verbs).map(([word, { summary }]) => ({ word, summary }));
  const own: CompletionEntry = { path, next, flags: [HELP, ...version], takesFiles: false };
  const below = await Promise.all(
    Object.entries(group.verbs).map(async ([word, entry]): Promise<CompletionTree> => {
      const loaded = await entry.load();
      const place = [...path, word];
      if (loaded.kind === 'group') return readTree(loaded, place);
      const choices = loaded.arguments.flatMap((argument) => argument.choices ?? []);
      const takesFiles = loaded.arguments.some(({ name }) => name === 'plan');
      return [
        {
          path: place,
          next: choices.map((choice) => ({ word: choice, summary: '' })),
          flags: [...loaded.flags, HELP],
          takesFiles,
        },
      ];
    }),
  );
  return [own, ...below.flat()];
}
