import jsTokens from 'js-tokens';

/** A word or sign of code; comments, blanks and the words inside of templates are left out. */
export interface CodeToken {
  readonly text: string;
  /** `name`, `string` (its text without the quotes), or `sign`. */
  readonly kind: 'name' | 'string' | 'sign';
  readonly line: number;
}

/** The words and signs of JavaScript or TypeScript, in order. */
export function codeTokens(path: string, code: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let line = 1;
  for (const { type, value } of jsTokens(code, { jsx: /\.[jt]sx$/.test(path) })) {
    if (type === 'IdentifierName') tokens.push({ text: value, kind: 'name', line });
    else if (type === 'StringLiteral') tokens.push({ text: value.slice(1, -1), kind: 'string', line });
    else if (type === 'Punctuator') tokens.push({ text: value, kind: 'sign', line });
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) line++;
  }
  return tokens;
}
