import { createNeedleSearch, type NeedleSearch } from './needle-search.ts';
import { secretForms } from './secret-forms.ts';

/** What stands where a secret was. */
export const MASKED = '***';
const MASKED_BYTES = Buffer.from(MASKED);

/** Stretches of a buffer to be masked, as flat `start, end` pairs in order; they neither overlap nor touch. */
export type Spans = readonly number[];

/** Hides secrets, in whatever form they are printed. Where forms overlap or touch, all of it becomes one `***`. */
export interface Mask {
  /** The same buffer where nothing was found. */
  bytes(data: Buffer): Buffer;
  text(text: string): string;
  /** What of `data` is to be masked; undefined where nothing is. */
  spans(data: Buffer): Spans | undefined;
  /** Where the ending of `data` begins that may be the first part of a secret; `data.length` where there is none. */
  unfinished(data: Buffer): number;
  /** Bytes of the longest form searched for; 0 where there is nothing to hide. */
  readonly longest: number;
  /** True where a form holds a line end, so that a line alone does not tell whether it is part of a secret. */
  readonly crossesLines: boolean;
  /** Hides one more value from here on. */
  add(secret: string): void;
}

/** Texts up to this length are first asked form by form, which is quicker than the search made for output. */
const SHORT_TEXT = 4_096;

/** A mask for `secrets`; blank ones are ignored. The tables it searches with are made when they are first needed. */
export function createMask(secrets: readonly string[]): Mask {
  const forms = new Set(secrets.flatMap(secretForms));
  let made: NeedleSearch | undefined;
  const search = (): NeedleSearch | undefined => {
    if (forms.size > 0) made ??= createNeedleSearch([...forms].map((form) => Buffer.from(form)));
    return made;
  };
  const spans = (data: Buffer): Spans | undefined => {
    const found = search()?.find(data);
    return found && merge(found);
  };
  const bytes = (data: Buffer): Buffer => {
    const found = spans(data);
    return found ? Buffer.concat(hide(data, data.length, found, -1).parts) : data;
  };
  return {
    bytes,
    spans,
    text: (text) => {
      if (forms.size === 0 || (text.length <= SHORT_TEXT && holdsNone(text, forms))) return text;
      const plain = Buffer.from(text);
      const masked = bytes(plain);
      return masked === plain ? text : masked.toString();
    },
    unfinished: (data) => search()?.unfinished(data) ?? data.length,
    get longest() {
      return search()?.longest ?? 0;
    },
    get crossesLines() {
      return search()?.crossesLines ?? false;
    },
    add: (secret) => {
      for (const form of secretForms(secret)) forms.add(form);
      made = undefined;
    },
  };
}

function holdsNone(text: string, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (text.includes(form)) return false;
  return true;
}

function merge(pairs: readonly number[]): Spans {
  const found: [start: number, end: number][] = [];
  for (let k = 0; k < pairs.length; k += 2) found.push([pairs[k] as number, pairs[k + 1] as number]);
  found.sort(([a], [b]) => a - b);
  const merged: number[] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last === undefined || start > last) merged.push(start, end);
    else if (end > last) merged[merged.length - 1] = end;
  }
  return merged;
}

/**
 * The first `cut` bytes of `data` with `spans` hidden. `hidden` says how far a stretch already shown as `***` reaches into `data`
 * (-1: none does), so that a stretch cut in two is shown once; the answer's `hidden` is the same for what follows the cut.
 */
export function hide(data: Buffer, cut: number, spans: Spans, hidden: number): { parts: Buffer[]; hidden: number } {
  const parts: Buffer[] = [];
  let reach = hidden;
  let from = Math.min(Math.max(hidden, 0), cut);
  for (let k = 0; k < spans.length; k += 2) {
    const start = spans[k] as number;
    if (start >= cut) break;
    if (start > reach) parts.push(data.subarray(from, start), MASKED_BYTES);
    reach = Math.max(reach, spans[k + 1] as number);
    from = Math.min(reach, cut);
  }
  parts.push(data.subarray(from, cut));
  return { parts, hidden: reach >= cut ? reach - cut : -1 };
}
