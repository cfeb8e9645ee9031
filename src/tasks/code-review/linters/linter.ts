import type { Finding } from '../../finding.ts';

/** A linter a repository may have set up for itself. */
export interface Linter {
  readonly name: string;
  /** Names of its configuration files. */
  readonly configFiles: readonly string[];
  /** A file that may hold its configuration among other things, and the text that shows that it does. */
  readonly configSection?: { readonly file: string; readonly mark: RegExp };
  /** Where its program may be, relative to a folder of the repository; one without a slash is looked for on the PATH. */
  readonly programs: readonly string[];
  /** Its arguments, to be followed by the paths of files. */
  readonly args: readonly string[];
  accepts(path: string): boolean;
  /** What it printed, as findings; undefined where it printed something else (it broke). */
  parse(stdout: string, cwd: string): Finding[] | undefined;
}
