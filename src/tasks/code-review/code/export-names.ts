import { type CodeToken, codeTokens } from './javascript.ts';

/** What a module exports: each name (`default` too) with its line; `export * from 'x'` stands as `* from x`. */
export function exportNames(path: string, text: string): Map<string, number> {
  const names = new Map<string, number>();
  const tokens = codeTokens(path, text);
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'IdentifierName' || token.value !== 'export' || !startsStatement(tokens, at)) continue;
    for (const name of namesAfter(tokens, at + 1)) if (!names.has(name)) names.set(name, token.line);
  }
  return names;
}

// As a property (`x.export`, `{ export: 1 }`) the word exports nothing.
function startsStatement(tokens: readonly CodeToken[], at: number): boolean {
  const after = tokens[at + 1]?.value ?? '';
  return tokens[at - 1]?.value !== '.' && ![':', '(', ',', '=', '}', ';', '.'].includes(after);
}

const LEADS = new Set(['declare', 'abstract', 'async', 'const', 'let', 'var', 'function', 'class', 'enum', '*']);
const TYPE_LEADS = new Set(['type', 'interface', 'namespace', 'module', 'import']);

function namesAfter(tokens: readonly CodeToken[], start: number): string[] {
  const first = tokens[start]?.value;
  if (first === 'default') return ['default'];
  const listAt = first === 'type' ? start + 1 : start;
  if (tokens[listAt]?.value === '{') return listed(tokens, listAt + 1);
  if (tokens[listAt]?.value === '*') return starred(tokens, listAt + 1);
  let at = start;
  while (LEADS.has(tokens[at]?.value ?? '') || (TYPE_LEADS.has(tokens[at]?.value ?? '') && isName(tokens[at + 1])))
    at++;
  return isName(tokens[at]) ? [nameOf(tokens[at])] : [];
}

// `* from 'x'`, or `* as name from 'x'`.
function starred(tokens: readonly CodeToken[], at: number): string[] {
  if (tokens[at]?.value === 'as') return [nameOf(tokens[at + 1])];
  return tokens[at]?.value === 'from' ? [`* from ${nameOf(tokens[at + 1])}`] : [];
}

// `a, b as c, type d }`: the last word before each comma is the name the world sees.
function listed(tokens: readonly CodeToken[], start: number): string[] {
  const names: string[] = [];
  for (let at = start; tokens[at] && tokens[at]?.value !== '}'; at++) {
    const after = tokens[at + 1]?.value;
    if (tokens[at]?.value !== ',' && (after === ',' || after === '}')) names.push(nameOf(tokens[at]));
  }
  return names;
}

function isName(token: CodeToken | undefined): boolean {
  return token?.type === 'IdentifierName';
}

function nameOf(token: CodeToken | undefined): string {
  const value = token?.value ?? '';
  return token?.type === 'StringLiteral' ? value.slice(1, -1) : value;
}
