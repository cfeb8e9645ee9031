import picomatch from 'picomatch';
import type { StepNode } from '../../graph/graph.ts';
import { createTimeBudget } from '../../system/time-limit.ts';

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

/**
 * Changes from bases already looked up, one a step. `ms`: how long all comparing may take where globs and names are anybody's, since some
 * never come to an end; what there is no time for counts as changed.
 */
export function createChanges(baseOf: (node: StepNode) => ChangeBase, { ms }: { readonly ms?: number } = {}): Changes {
  const inTime = ms === undefined ? <Value>(work: () => Value): Value => work() : createTimeBudget(ms);
  const compiled = new Map<string, (file: string) => boolean>();
  const matcher = (globs: readonly string[]): ((file: string) => boolean) => {
    const key = JSON.stringify(globs);
    const known = compiled.get(key) ?? picomatch([...globs], { dot: true });
    compiled.set(key, known);
    return known;
  };
  const filesFor = (node: StepNode): readonly string[] => {
    const { files } = baseOf(node);
    const { onlyChanged } = node;
    return onlyChanged === undefined ? files : inTime(() => files.filter(withExclusions(onlyChanged, matcher)), files);
  };
  return {
    filesFor,
    matches: (node, globs) => {
      const { files } = baseOf(node);
      return inTime(() => files.some(withExclusions(globs, matcher)), files.length > 0);
    },
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
