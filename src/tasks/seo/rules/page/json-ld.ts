import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Finding } from '../../../finding.ts';
import { type HtmlPage, named } from '../../page/html-page.ts';
import { attribute, type Place, placeAt, placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** Structured data is JSON, names schema.org, and says of what type it is. */
export const jsonLdRule: PageRule = (page) =>
  named(page, 'script')
    .filter((script) => attribute(script, 'type')?.trim().toLowerCase() === 'application/ld+json')
    .flatMap((script) => judge(page, script));

function judge(page: HtmlPage, script: Tree.Element): Finding[] {
  const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const invalid = (message: string, place: Place | undefined): Finding =>
    at(page.place, place, { rule: 'seo/invalid-json-ld', severity: 'error', message });
  const parsed = parse(text);
  if ('fault' in parsed) {
    return [invalid(`The structured data is not JSON: ${parsed.fault}.`, placeInside(script, text, parsed.offset))];
  }
  const things = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  if (things.length === 0 || !things.every(isObject)) {
    return [invalid('The structured data is not an object or a list of objects.', placeOf(script))];
  }
  return things.flatMap((thing) => {
    const fault = faultOf(thing);
    return fault === undefined ? [] : [invalid(fault, placeOf(script))];
  });
}

type Json = Readonly<Record<string, unknown>>;

function faultOf(thing: Json): string | undefined {
  const context = JSON.stringify(thing['@context'] ?? null);
  if (context === 'null') return 'The structured data has no @context.';
  if (!/schema\.org/.test(context)) return `The structured data is of ${context}, not of schema.org.`;
  const graph = thing['@graph'];
  const typed = Array.isArray(graph) ? graph : [thing];
  return typed.every((it) => isObject(it) && hasType(it['@type'])) ? undefined : 'The structured data has no @type.';
}

function hasType(type: unknown): boolean {
  const types = Array.isArray(type) ? type : [type];
  return types.length > 0 && types.every((it) => typeof it === 'string' && it !== '');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): { value: unknown } | { fault: string; offset: number } {
  if (text.trim() === '') return { fault: 'it is empty', offset: 0 };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (thrown) {
    const { message } = thrown as Error;
    const known = /at position (\d+)/.exec(message)?.[1];
    const end = message.includes('end of JSON') ? text.trimEnd().length : 0;
    return { fault: reason(message), offset: known === undefined ? end : Number(known) };
  }
}

// The engine's message goes on with an excerpt or a position, which the finding's own place tells better.
function reason(message: string): string {
  return message.replace(/, (\.\.\.)?".*$| in JSON at position.*$| \(line.*$/s, '');
}

// Counted in lines from the start tag: the tree's text has plain line feeds where the source may have more.
function placeInside(script: Tree.Element, text: string, offset: number): Place | undefined {
  const start = script.sourceCodeLocation?.startTag;
  if (!start) return undefined;
  const inner = placeAt(text, offset);
  if (inner.line > 1) return { line: start.endLine + inner.line - 1, column: inner.column };
  return { line: start.endLine, column: start.endCol + inner.column - 1 };
}
