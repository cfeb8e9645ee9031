import type { Json } from '../../schema/json.ts';
import type { HttpAnswer } from './exchange.ts';
import { asMap } from './request.ts';

/** What of an answer is not as the step expects, one sentence each; none where all is. `expect` is the setting of that name. */
export function unmet(answer: HttpAnswer, expect: Json | undefined): readonly string[] {
  const { status = '2xx', contains = [], matches = [], json } = asMap(expect);
  const faults = listOf(contains).filter((text) => !answer.body.includes(String(text)));
  return [
    ...(listOf(status).some((one) => isStatus(answer.status, one)) ? [] : [wrongStatus(answer, status)]),
    ...faults.map((text) => `The body does not contain ${JSON.stringify(text)}.`),
    ...listOf(matches).flatMap((pattern) => matchFault(answer.body, String(pattern))),
    ...(json === undefined ? [] : jsonFaults(answer, asMap(json))),
  ];
}

/** A body as JSON; undefined where it is none. */
export function parseBody({ body, isCut }: HttpAnswer): Json | undefined {
  if (isCut) return undefined;
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}

function isStatus(status: number, expected: Json): boolean {
  return typeof expected === 'string' && expected.endsWith('xx')
    ? Math.floor(status / 100) === Number(expected[0])
    : status === Number(expected);
}

function wrongStatus({ status, statusText, url }: HttpAnswer, expected: Json): string {
  return `${url.host} answered ${`${status} ${statusText}`.trim()}; expected was ${listOf(expected).join(' or ')}.`;
}

function matchFault(body: string, pattern: string): readonly string[] {
  try {
    return new RegExp(pattern, 'u').test(body) ? [] : [`The body does not match /${pattern}/.`];
  } catch {
    return [`expect.matches is not a regular expression: ${pattern}`];
  }
}

function jsonFaults(answer: HttpAnswer, expected: { readonly [path: string]: Json }): readonly string[] {
  const parsed = parseBody(answer);
  if (parsed === undefined) return ['The body is not JSON.'];
  return Object.entries(expected).flatMap(([path, value]) => {
    const found = valueAt(parsed, path);
    if (isSame(found, value)) return [];
    return [`${path} in the body is ${JSON.stringify(found) ?? 'missing'}; expected was ${JSON.stringify(value)}.`];
  });
}

function valueAt(value: Json, path: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as { [key: string]: Json })[key];
  }
  return found;
}

function isSame(found: Json | undefined, expected: Json): boolean {
  return found !== undefined && JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
}

// Keys in one order, so that objects compare by what they hold.
function sorted(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

function listOf(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}
