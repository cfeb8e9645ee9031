import { type CodeToken, codeTokens } from './tokens.ts';

/** A place that reads an environment variable. */
export interface VariableRead {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Environment variables that code reads for certain: `process.env.X`, `process.env['X']`, `const { X } = process.env`,
 * `'X' in process.env`; `anything.env.X` where X is written like a variable; and `env.X` in a file that says `env` is the process's.
 */
export function readsInCode(file: string, code: string): VariableRead[] {
  if (!code.includes('env')) return [];
  const tokens = codeTokens(file, code);
  const hasAlias = aliasesEnv(tokens);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'name' || token.text !== 'env') return [];
    const owner = ownerOf(tokens, at);
    if (owner === undefined && !hasAlias) return [];
    const names = owner === 'process' ? [...namesAt(tokens, at), ...taken(tokens, at)] : namesAt(tokens, at);
    return names
      .filter((name) => owner === 'process' || /^[A-Z][A-Z0-9_]+$/.test(name))
      .map((name) => ({ name, file, line: token.line }));
  });
}

/** `a` of `a.env`; undefined for a bare `env`. */
function ownerOf(tokens: readonly CodeToken[], at: number): string | undefined {
  const dot = tokens[at - 1]?.text;
  return dot === '.' || dot === '?.' ? tokens[at - 2]?.text : undefined;
}

// `env.X`, `env?.X`, `env['X']`, unless X is set there and not read.
function namesAt(tokens: readonly CodeToken[], at: number): string[] {
  const text = (offset: number): string => tokens[at + offset]?.text ?? '';
  const isOptionalIndex = text(1) === '?.' && text(2) === '[';
  const isIndex = text(1) === '[' || isOptionalIndex;
  const place = isOptionalIndex ? 3 : 2;
  const name = tokens[at + place];
  if (!isIndex && text(1) !== '.' && text(1) !== '?.') return [];
  if (name?.kind !== (isIndex ? 'string' : 'name')) return [];
  const after = text(isIndex ? place + 2 : place + 1);
  return after === '=' || isDeleted(tokens, at) ? [] : [name.text];
}

function isDeleted(tokens: readonly CodeToken[], at: number): boolean {
  return tokens[at - 3]?.text === 'delete';
}

// `const { A, B: c, D = 1 } = process.env` and `'A' in process.env`; `at` is that of `env`.
function taken(tokens: readonly CodeToken[], at: number): string[] {
  const before = tokens[at - 3];
  const word = tokens[at - 4];
  if (before?.text === 'in' && word?.kind === 'string') return [word.text];
  const next = tokens[at + 1]?.text ?? '';
  if (before?.text !== '=' || word?.text !== '}' || ['.', '?.', '['].includes(next)) return [];
  return keysBefore(tokens, at - 4);
}

/** Keys of the pattern whose closing brace is at `end`. */
function keysBefore(tokens: readonly CodeToken[], end: number): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if ('}])'.includes(token.text)) depth++;
    else if ('{[('.includes(token.text)) depth--;
    if (depth === 0) break;
    const previous = tokens[at - 1]?.text;
    if (depth === 1 && token.kind === 'name' && (previous === '{' || previous === ',')) keys.unshift(token.text);
  }
  return keys;
}

// `const env = process.env`, `const { env } = process`, `import { env } from 'node:process'`.
function aliasesEnv(tokens: readonly CodeToken[]): boolean {
  return tokens.some((token, at) => {
    if (token.text !== 'env' || token.kind !== 'name') return false;
    const following = tokens.slice(at + 1, at + 6).map((one) => one.text);
    const line = following.join(' ');
    return (
      (line.startsWith('= process . env') && following[4] !== '.' && following[4] !== '[') ||
      line.startsWith('} = process') ||
      /^\} from (node:)?process\b/.test(line)
    );
  });
}
