import jsTokens from 'js-tokens';

/** A token of JavaScript or TypeScript that is neither white space nor comment. */
export interface CodeToken {
  readonly type: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

const NOT_CODE = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
  'HashbangComment',
]);

/** The tokens of a script, so that strings and comments are never taken for code. Reads any text; never throws. */
export function codeTokens(path: string, text: string): CodeToken[] {
  const tokens: CodeToken[] = [];
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  for (const { type, value } of jsTokens(text, { jsx: /\.[jt]sx$/.test(path) })) {
    if (!NOT_CODE.has(type)) tokens.push({ type, value, line, column: offset - lineStart + 1 });
    for (const newline of value.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
      line++;
      lineStart = offset + newline.index + newline[0].length;
    }
    offset += value.length;
  }
  return tokens;
}

/** True for the tokens a text stands in: a quoted string or a template without expressions. */
export function isText(token: CodeToken | undefined): boolean {
  return token?.type === 'StringLiteral' || token?.type === 'NoSubstitutionTemplate' || token?.type === 'TemplateHead';
}
