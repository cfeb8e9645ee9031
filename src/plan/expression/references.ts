import type { ContextAccess, Expr, IndexAccess } from '@actions/expressions/ast';
import type { Token } from '@actions/expressions/lexer';
import type { Library } from './library.ts';
import { tokenOffset } from './parse.ts';

/** A context read by an expression: `steps.build.outputs.size` is context `steps`, path `build outputs size`. */
export interface Reference {
  /** In lower case. */
  readonly context: string;
  /** Names in order; undefined where a name is computed, or `*`. */
  readonly path: readonly (string | undefined)[];
  /** In characters of the text that was read. */
  readonly offset: number;
  readonly length: number;
  /** True under `||`, `&&`, `!` or a comparison: an empty value is expected there. */
  readonly guarded: boolean;
}

/** What an expression names. */
export interface Names {
  readonly references: readonly Reference[];
  /** In lower case. */
  readonly functions: readonly string[];
}

/** Everything a tree reads and calls. */
export function namesIn(tree: Expr, text: string, library: Library): Names {
  const references: Reference[] = [];
  const functions: string[] = [];
  const { ast } = library;
  const visit = (node: Expr, guarded: boolean): void => {
    if (node instanceof ast.ContextAccess || node instanceof ast.IndexAccess) readChain(node, guarded);
    else if (node instanceof ast.Grouping) visit(node.group, guarded);
    else if (node instanceof ast.Unary) visit(node.expr, true);
    else if (node instanceof ast.Binary) for (const side of [node.left, node.right]) visit(side, true);
    else if (node instanceof ast.Logical) for (const one of node.args) visit(one, true);
    else if (node instanceof ast.FunctionCall) {
      functions.push(node.functionName.lexeme.toLowerCase());
      for (const one of node.args) visit(one, guarded);
    }
  };

  const readChain = (node: Expr, guarded: boolean): void => {
    const path: (string | undefined)[] = [];
    let last: Token | undefined;
    let head = node;
    while (head instanceof ast.IndexAccess) {
      const token = nameToken(head, library);
      path.unshift(token && nameOf(token));
      last ??= token;
      if (token === undefined) visit(head.index, guarded);
      head = head.expr;
    }
    if (head instanceof ast.ContextAccess) keep(head, path, last, guarded);
    else visit(head, guarded);
  };

  const keep = (head: ContextAccess, path: Reference['path'], last: Token | undefined, guarded: boolean): void => {
    const offset = tokenOffset(text, head.name);
    const end = last ? tokenOffset(text, last) + last.lexeme.length : offset + head.name.lexeme.length;
    const length = Math.max(head.name.lexeme.length, end - offset);
    references.push({ context: head.name.lexeme.toLowerCase(), path, offset, length, guarded });
  };

  visit(tree, false);
  return { references, functions };
}

function nameToken(access: IndexAccess, library: Library): Token | undefined {
  return access.index instanceof library.ast.Literal ? access.index.token : undefined;
}

function nameOf(token: Token): string {
  return String(token.value ?? token.lexeme);
}
