import type { Expr } from '@actions/expressions/ast';
import type { Library } from './library.ts';
import { type ExpressionFault, parseExpression } from './parse.ts';
import { type Names, namesIn } from './references.ts';
import { expressionSpans } from './spans.ts';

/** A text read once: its plain parts and its expressions in order, and what they name (offsets in characters of the whole text). */
export interface Compiled extends Names {
  readonly parts: readonly (string | Expr)[];
  readonly faults: readonly ExpressionFault[];
}

/** Reads texts, each of them once. */
export interface Compiler {
  /** Text that may hold `${{ }}`. */
  template(text: string): Compiled;
  /** A whole expression, as in `if`; one that holds `${{ }}` is read as text. */
  condition(text: string): Compiled;
}

/** A compiler that remembers what it has read. */
export function createCompiler(library: Library): Compiler {
  const templates = new Map<string, Compiled>();
  const conditions = new Map<string, Compiled>();
  const template = remembered(templates, (text) => compileTemplate(text, library));
  return {
    template,
    condition: remembered(conditions, (text) =>
      text.includes('${{') ? template(text) : join([compileExpression(text, 0, library)]),
    ),
  };
}

function remembered(cache: Map<string, Compiled>, compile: (text: string) => Compiled): (text: string) => Compiled {
  return (text) => {
    let found = cache.get(text);
    if (found === undefined) {
      found = compile(text);
      cache.set(text, found);
    }
    return found;
  };
}

function compileTemplate(text: string, library: Library): Compiled {
  const pieces: Compiled[] = [];
  let at = 0;
  for (const { start, end, inner } of expressionSpans(text)) {
    if (start > at) pieces.push(plain(text.slice(at, start)));
    if (end === -1) return join([...pieces, unclosed(start)]);
    pieces.push(compileExpression(inner, start + 3, library));
    at = end;
  }
  if (at < text.length) pieces.push(plain(text.slice(at)));
  return join(pieces);
}

function compileExpression(inner: string, offset: number, library: Library): Compiled {
  const parsed = parseExpression(inner, library);
  if ('fault' in parsed) {
    const fault = { ...parsed.fault, offset: parsed.fault.offset + offset };
    return { parts: [], faults: [fault], references: [], functions: [] };
  }
  const { references, functions } = namesIn(parsed.tree, inner, library);
  const moved = references.map((reference) => ({ ...reference, offset: reference.offset + offset }));
  return { parts: [parsed.tree], faults: [], references: moved, functions };
}

function plain(text: string): Compiled {
  return { parts: [text], faults: [], references: [], functions: [] };
}

function unclosed(offset: number): Compiled {
  const message = 'The expression is not closed.';
  const fault = { code: 'bad-expression', message, cure: 'End it with `}}`.', offset, length: 3 } as const;
  return { ...plain(''), faults: [fault] };
}

function join(pieces: readonly Compiled[]): Compiled {
  return {
    parts: pieces.flatMap((piece) => piece.parts),
    faults: pieces.flatMap((piece) => piece.faults),
    references: pieces.flatMap((piece) => piece.references),
    functions: pieces.flatMap((piece) => piece.functions),
  };
}
