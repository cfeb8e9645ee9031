/** Stands for a part of a word that is not known before it runs: a variable, a placeholder, a pattern. */
export const UNKNOWN = '\0';

/** Where a command was found. `inline` is a piece of code inside a sentence. */
export type CommandSource = 'block' | 'inline' | 'workflow' | 'manifest' | 'plan';

/** A command somebody is told to run, or that runs by itself. */
export interface Command {
  readonly source: CommandSource;
  readonly file: string;
  readonly line: number;
  /** The program and its arguments, without variables set before it. Unknown parts hold `UNKNOWN`. */
  readonly words: readonly string[];
  /** Folders it may be meant for, likeliest first; none where that cannot be known. */
  readonly folders: readonly string[];
  /** Paths that earlier lines of the same script make, and folders other repositories are put in. */
  readonly made: readonly string[];
}
