import picomatch from 'picomatch';
import type { StepNode } from '../../graph/graph.ts';

/** Which files changed, step by step, for `only_changed`, `changed()` and `CHANGED_FILES`. */
export interface Changes {
  /** Files changed for this step since its base that match its `only_changed` (all of them where it has none). */
  filesFor(node: StepNode): readonly string[];
  /** True where a file changed for this step matches one of the globs. */
  matches(node: StepNode, globs: readonly string[]): boolean;
  /** Why a step with `only_changed` need not run; undefined where it must. */
  unchangedSince(node: StepNode): string | undefined;
}

/** Where a step's changes are counted from. */
export interface ChangeBase {
  /** For people: `the last success at 1a2b3c4`, `the merge base with origin/main`. */
  readonly label: string;
  readonly files: readonly string[];
}

/** Changes from bases already looked up, one a step. */
export function createChanges(baseOf: (node: StepNode) => ChangeBase): Changes {
  const compiled = new Map<string, (file: string) => boolean>();
  const matcher = (globs: readonly string[]): ((file: string) => boolean) => {
    const key = JSON.stringify(globs);
    const known = compiled.get(key) ?? picomatch([...globs], { dot: true });
    compiled.set(key, known);
    return known;
  };
  const filesFor = (node: StepNode): readonly string[] => {
    const { files } = baseOf(node);
    return node.onlyChanged === undefined ? files : files.filter(withExclusions(node.onlyChanged, matcher));
  };
  return {
    filesFor,
    matches: (node, globs) => baseOf(node).files.some(withExclusions(globs, matcher)),
    unchangedSince: (node) => {
      if (node.onlyChanged === undefined || filesFor(node).length > 0) return undefined;
      return `No file matching ${node.onlyChanged.join(', ')} changed since ${baseOf(node).label}`;
    },
  };
}

// As in .gitignore and GitHub's path filters: a later `!glob` takes out what an earlier one let in.
function withExclusions(
  globs: readonly string[],
  matcher: (globs: readonly string[]) => (file: string) => boolean,
): (file: string) => boolean {
  return (file) =>
    globs.reduce(
      (is, glob) => (glob.startsWith('!') ? is && !matcher([glob.slice(1)])(file) : is || matcher([glob])(file)),
      false,
    );
}
