import type { Finding } from '../../finding.ts';
import { isPythonTest, isTestScript } from '../code/file-kind.ts';
import { type CodeToken, codeTokens, isText } from '../code/javascript.ts';
import { pythonCode } from '../code/python.ts';
import type { ReviewedFile } from '../review.ts';

/** Finds tests that keep others from running (`it.only`) and tests that never run (`it.skip`, `xit`, `@pytest.mark.skip`). */
export function testModifiers(file: ReviewedFile, text: string): Finding[] {
  if (isTestScript(file.path)) return scriptModifiers(file, text);
  return isPythonTest(file.path) ? pythonSkips(file, text) : [];
}

const ROOTS = new Set(['describe', 'it', 'test', 'suite', 'context', 'specify', 'bench', 'step']);
const SHORT: Readonly<Record<string, 'only' | 'skip'>> = {
  fdescribe: 'only',
  fit: 'only',
  ftest: 'only',
  xdescribe: 'skip',
  xit: 'skip',
  xtest: 'skip',
};
const LINKS = new Set([
  'only',
  'skip',
  'concurrent',
  'sequential',
  'serial',
  'parallel',
  'describe',
  'each',
  'for',
  'fails',
  'failing',
]);

function scriptModifiers(file: ReviewedFile, text: string): Finding[] {
  if (!/\b(?:only|skip|[fx](?:describe|it|test))\b/.test(text)) return [];
  const tokens = codeTokens(file.path, text);
  return tokens.flatMap((token, at) => {
    const modifier = modifierAt(tokens, at);
    return modifier !== undefined && file.lines.has(token.line) ? [modifierFinding(file.path, token, modifier)] : [];
  });
}

function modifierAt(tokens: readonly CodeToken[], at: number): 'only' | 'skip' | undefined {
  const token = tokens[at];
  if (token?.type !== 'IdentifierName' || isMember(tokens[at - 1])) return undefined;
  if (Object.hasOwn(SHORT, token.value)) return isNamedCall(tokens, at + 1) ? SHORT[token.value] : undefined;
  return ROOTS.has(token.value) ? chainModifier(tokens, at) : undefined;
}

// `test.describe.only('name'`: links up to the call; a first argument that is no text is a condition, not a name.
function chainModifier(tokens: readonly CodeToken[], root: number): 'only' | 'skip' | undefined {
  let end = root + 1;
  let modifier: 'only' | 'skip' | undefined;
  while (tokens[end]?.value === '.' && LINKS.has(tokens[end + 1]?.value ?? '')) {
    const link = tokens[end + 1]?.value;
    if (link === 'only' || link === 'skip') modifier = link;
    end += 2;
  }
  const isTable = ['each', 'for'].includes(tokens[end - 1]?.value ?? '');
  return isTable || isNamedCall(tokens, end) ? modifier : undefined;
}

function isNamedCall(tokens: readonly CodeToken[], at: number): boolean {
  return tokens[at]?.value === '(' && isText(tokens[at + 1]);
}

function isMember(before: CodeToken | undefined): boolean {
  return before?.value === '.' || before?.value === '?.' || before?.value === 'function';
}

function modifierFinding(file: string, { line, column }: CodeToken, modifier: 'only' | 'skip'): Finding {
  if (modifier === 'skip') return { ...skipped(file, line), column };
  return {
    rule: 'review/focused-test',
    severity: 'error',
    message: 'This test is focused, so the others of its file do not run.',
    cure: 'Take the focus away.',
    file,
    line,
    column,
  };
}

const PYTHON_SKIP = /^\s*@(?:pytest\.mark\.skip|unittest\.skip)\b/;

function pythonSkips(file: ReviewedFile, text: string): Finding[] {
  if (!/\bskip\b/.test(text)) return [];
  const lines = pythonCode(text).split('\n').entries();
  return [...lines]
    .filter(([index, line]) => PYTHON_SKIP.test(line) && file.lines.has(index + 1))
    .map(([index]) => skipped(file.path, index + 1));
}

function skipped(file: string, line: number): Finding {
  return {
    rule: 'review/skipped-test',
    severity: 'warning',
    message: 'This test is skipped.',
    cure: 'Mend it, or take it out.',
    file,
    line,
  };
}
