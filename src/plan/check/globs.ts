import picomatch from 'picomatch';
import type { Path } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';

/** Tells globs that cannot match anything in a folder: not closed, absolute, or climbing out of it. */
export function tellBadGlobs({ step, path }: PlacedStep, file: PlanFile): void {
  tell(step.only_changed, [...path, 'only_changed'], file);
  tell(step.artifacts, [...path, 'artifacts'], file);
  tell(step.cache?.inputs, [...path, 'cache', 'inputs'], file);
  tell(step.cache?.outputs, [...path, 'cache', 'outputs'], file);
  tell(step.pull_request?.paths, [...path, 'pull_request', 'paths'], file);
}

function tell(globs: string | readonly string[] | undefined, path: Path, { faults }: PlanFile): void {
  if (globs === undefined) return;
  const list = typeof globs === 'string' ? [globs] : globs;
  for (const [index, glob] of list.entries()) {
    const wrong = glob.includes('${{') ? undefined : whatIsWrong(glob);
    if (wrong)
      faults.error(
        'bad-glob',
        { path: typeof globs === 'string' ? path : [...path, index] },
        `The glob "${glob}" ${wrong.fault}.`,
        wrong.cure,
      );
  }
}

function whatIsWrong(glob: string): { fault: string; cure: string } | undefined {
  const pattern = glob.replace(/^!/, '');
  if (pattern === '') return { fault: 'names no file', cure: 'Write a pattern after the `!`.' };
  if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern))
    return { fault: 'is absolute', cure: 'Write it relative to the working directory.' };
  if (pattern.split('/').includes('..')) return { fault: 'leaves the working directory', cure: 'Name files below it.' };
  const open = unclosedBracket(pattern);
  if (open !== undefined)
    return {
      fault: `does not close its \`${open}\``,
      cure: `Close it, or write \`\\${open}\` to mean the sign itself.`,
    };
  try {
    picomatch.makeRe(pattern, { strictBrackets: true });
    return undefined;
  } catch {
    return { fault: 'cannot be read', cure: 'Write `*`, `**`, `?`, `[abc]` and `{a,b}` only.' };
  }
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

function unclosedBracket(pattern: string): string | undefined {
  const open: string[] = [];
  for (const sign of pattern.replace(/\\./g, '')) {
    if (open.at(-1) === '[' && sign !== ']') continue;
    if (sign in CLOSING) open.push(sign);
    else if (sign === CLOSING[open.at(-1) ?? '']) open.pop();
  }
  return open[0];
}
