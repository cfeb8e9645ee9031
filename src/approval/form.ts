import { runInNewContext } from 'node:vm';
import type { Param } from '../schema/generated/plan.ts';
import type { Json } from '../schema/json.ts';
import { paramValue } from '../schema/param-value.ts';

/** What is wrong with one field of a form. */
export interface FormFault {
  readonly field: string;
  /** Begins with a verb: `is missing`, `does not fit: ...`. */
  readonly detail: string;
}

/** The filled in form, by name, every value as text (what is no text as JSON); or what is wrong with it. */
export type Form =
  | { readonly kind: 'fits'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'faulty'; readonly faults: readonly FormFault[] };

/** The longest text of one field. */
const LONGEST = 8_192;

/** How long a pattern may take. */
const MATCHING_MS = 100;

/** Checks what was filled in by the declared types. `known` is what others have filled in before: it need not be given again. */
export function readForm(
  declared: Readonly<Record<string, Param>>,
  given: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, string>>,
): Form {
  const faults: FormFault[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((field) => ({ field, detail: 'is no field of this form' }));
  const values: Record<string, string> = {};
  for (const [field, param] of Object.entries(declared)) {
    const raw = Object.hasOwn(given, field) ? given[field] : undefined;
    if (isEmpty(raw)) {
      if (param.required && param.default == null && known[field] === undefined)
        faults.push({ field, detail: 'is missing' });
      continue;
    }
    const read = readField(param, raw);
    if (typeof read === 'string') values[field] = read;
    else faults.push({ field, detail: read.fault });
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'fits', values };
}

/** The form as it goes on: what was filled in, else the defaults. */
export function completeForm(
  declared: Readonly<Record<string, Param>>,
  filled: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const values = Object.entries(declared).flatMap(([name, param]): [string, string][] => {
    const own = Object.hasOwn(filled, name) ? filled[name] : undefined;
    if (own !== undefined) return [[name, own]];
    return param.default == null ? [] : [[name, textOf(param.default as Json)]];
  });
  return Object.fromEntries(values);
}

function readField(param: Param, raw: unknown): string | { readonly fault: string } {
  const { pattern, ...typed } = param;
  const read = paramValue(typed, raw);
  if ('fault' in read) return { fault: `does not fit: ${read.fault}` };
  const text = textOf(read.value);
  if (param.type === 'string' && pattern !== undefined && !matches(text, pattern))
    return { fault: `does not match the pattern ${pattern}` };
  if (text.length > LONGEST) return { fault: `is longer than ${LONGEST} characters` };
  return /\0|\p{Surrogate}/u.test(text) ? { fault: 'has signs that no text has' } : text;
}

// The pattern is somebody's: one that takes for ever must not hold up a server.
function matches(text: string, pattern: string): boolean {
  try {
    const world = { pattern: `^(?:${pattern})$`, text: text.slice(0, LONGEST) };
    return runInNewContext('new RegExp(pattern, "u").test(text)', world, { timeout: MATCHING_MS }) === true;
  } catch {
    return false;
  }
}

function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
