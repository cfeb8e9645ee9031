import { nearest, oneOf } from './did-you-mean.ts';
import type { Param } from './generated/plan-language/plan.ts';
import type { Json } from './json.ts';

/** A value that fits, or what is wrong with it ("is not a number") and what to give instead. */
export type ParamValue = { readonly value: Json } | { readonly fault: string; readonly cure: string };

/** One value read by its declared type. */
export function paramValue(param: Param, raw: unknown): ParamValue {
  switch (param.type) {
    case 'string':
      return stringValue(param, raw);
    case 'number':
      return numberValue(raw);
    case 'boolean':
      return booleanValue(raw);
    case 'choice':
      return choiceValue(param, raw);
    case 'list':
      return listValue(raw);
  }
}

function stringValue({ pattern }: Param, raw: unknown): ParamValue {
  if (typeof raw === 'object') return wrong(raw, 'text', 'Give text.');
  const value = String(raw);
  if (pattern !== undefined && !matches(value, pattern))
    return { fault: `"${value}" does not match the pattern ${pattern}`, cure: 'Give text that matches it.' };
  return { value };
}

function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    // A pattern that is no regular expression is told where it is declared.
    return true;
  }
}

function numberValue(raw: unknown): ParamValue {
  const value = typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw;
  return typeof value === 'number' && Number.isFinite(value)
    ? { value }
    : wrong(raw, 'a number', 'Give a number, such as 3 or 0.5.');
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  on: true,
  off: false,
  1: true,
  0: false,
};

function booleanValue(raw: unknown): ParamValue {
  if (typeof raw === 'boolean') return { value: raw };
  const key = typeof raw === 'string' ? raw.toLowerCase() : '';
  const value = Object.hasOwn(BOOLEANS, key) ? BOOLEANS[key] : undefined;
  return value === undefined ? wrong(raw, 'true or false', 'Give true or false.') : { value };
}

function choiceValue({ options = [] }: Param, raw: unknown): ParamValue {
  const found = options.find((option) => option === raw || String(option) === String(raw));
  if (found !== undefined) return { value: found };
  const names = options.map(String);
  const near = nearest(String(raw), names);
  return wrong(
    raw,
    'one of its options',
    near ? `Did you mean "${near}"? Options: ${oneOf(names)}.` : `Options: ${oneOf(names)}.`,
  );
}

function listValue(raw: unknown): ParamValue {
  if (Array.isArray(raw)) return { value: raw as Json };
  if (typeof raw !== 'string') return wrong(raw, 'a list', 'Give values separated by commas, or a JSON list.');
  const text = raw.trim();
  if (text === '') return { value: [] };
  if (!text.startsWith('[')) return { value: text.split(',').map((part) => part.trim()) };
  try {
    const value = JSON.parse(text) as Json;
    if (Array.isArray(value)) return { value };
  } catch {
    // Falls through to the one sentence for everything that is no list.
  }
  return wrong(raw, 'a JSON list', 'Close the bracket and quote the texts: `["a", "b"]`.');
}

function wrong(raw: unknown, what: string, cure: string): ParamValue {
  return { fault: `${JSON.stringify(raw)} is not ${what}`, cure };
}
