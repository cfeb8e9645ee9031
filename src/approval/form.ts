import { runInNewContext } from 'node:vm';
import type { Param } from '../schema/generated/plan-language/plan.ts';
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

/** How long all patterns of a form may take together. */
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
  const values: [string, string][] = [];
  for (const [field, param] of Object.entries(declared)) {
    const raw = Object.hasOwn(given, field) ? given[field] : undefined;
    if (isEmpty(raw)) {
      if (param.required && param.default == null && !Object.hasOwn(known, field))
        faults.push({ field, detail: 'is missing' });
      continue;
    }
    const read = readField(param, raw);
    if (typeof read === 'string') values.push([field, read]);
    else faults.push({ field, detail: read.fault });
  }
  faults.push(...unlikePatterns(declared, values));
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'fits', values: Object.fromEntries(values) };
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
  const { pattern: _, ...typed } = param;
  const read = paramValue(typed, raw);
  if ('fault' in read) return { fault: `does not fit: ${read.fault}` };
  const text = textOf(read.value);
  if (text.length > LONGEST) return { fault: `is longer than ${LONGEST} characters` };
  return /\0|\p{Surrogate}/u.test(text) ? { fault: 'has signs that no text has' } : text;
}

// Patterns are somebody's: those that take for ever must not hold up a server, however many there are.
const MATCHING = `for (const [pattern, text] of asked) {
  let isMatch = false;
  try { isMatch = new RegExp(pattern, 'u').test(text); } catch {}
  found.push(isMatch);
}`;

function unlikePatterns(
  declared: Readonly<Record<string, Param>>,
  values: readonly (readonly [string, string])[],
): readonly FormFault[] {
  const asked = values.flatMap(([field, text]) => {
    const param = declared[field];
    return param?.type === 'string' && param.pattern !== undefined ? [{ field, pattern: param.pattern, text }] : [];
  });
  if (asked.length === 0) return [];
  const found: boolean[] = [];
  try {
    const world = { asked: asked.map(({ pattern, text }) => [`^(?:${pattern})$`, text]), found };
    runInNewContext(MATCHING, world, { timeout: MATCHING_MS });
  } catch {
    // It took too long: what was not come to is not known to match.
  }
  return asked.flatMap(({ field, pattern }, at) => {
    if (found[at]) return [];
    const why = found[at] === undefined ? 'cannot be matched with' : 'does not match';
    return [{ field, detail: `${why} the pattern ${pattern}` }];
  });
}

function isEmpty(raw: unknown): boolean {
  return raw === undefined || raw === null || raw === '';
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
