import { type Document, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Keys and positions from the top of a YAML or JSON file to a value. */
export type YamlPath = readonly (string | number)[];

/** A YAML (or JSON) file with the lines its values stand on. */
export interface YamlFile {
  readonly path: string;
  readonly text: string;
  /** Plain values; undefined where the text is no YAML. */
  readonly value: unknown;
  /** The parser's first complaint; undefined where there is none. */
  readonly fault: string | undefined;
  /** Line of a value, or of the nearest value above it that exists. */
  lineOf(path: YamlPath): number;
  /** Line on which the text of a scalar begins: for a block (`|`) the one after the bar. */
  textLineOf(path: YamlPath): number;
  /** A scalar as it was written; undefined for anything else. */
  sourceOf(path: YamlPath): string | undefined;
}

/** Reads a file; a faulty one has a `fault` and no value. */
export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const { value, fault } = plainValue(document);
  const lineOf = (at: YamlPath): number => lines.linePos(startOf(document, at)).line;
  return {
    path,
    text,
    value,
    fault,
    lineOf,
    textLineOf: (at) => lineOf(at) + (isBlock(document, at) ? 1 : 0),
    sourceOf: (at) => {
      const node = document.getIn(at, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function plainValue(document: Document.Parsed): { value: unknown; fault: string | undefined } {
  const error = document.errors[0];
  if (error) return { value: undefined, fault: error.message.split('\n')[0] };
  try {
    return { value: document.toJS(), fault: undefined };
  } catch (thrown) {
    return { value: undefined, fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function startOf(document: Document.Parsed, path: YamlPath): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : startOf(document, path.slice(0, -1));
}

function isBlock(document: Document.Parsed, path: YamlPath): boolean {
  const node = document.getIn(path, true);
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** Every string of a value with the path to it, in order. */
export function* stringsOf(value: unknown, path: YamlPath = []): Generator<{ path: YamlPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, [...path, isList ? Number(key) : key]);
  }
}

/** The value at a path of plain data; undefined where the path leads nowhere. */
export function valueAt(value: unknown, ...path: (string | number)[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Object.hasOwn(at, key) ? (at as Readonly<Record<string | number, unknown>>)[key] : undefined;
  }
  return at;
}

/** The entries of a map; none for anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
