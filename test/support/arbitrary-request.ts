import fc from 'fast-check';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { describedBy, resolved, type Schema } from './arbitrary-value.ts';
import { apiDocument } from './expect-documented.ts';

/** A request as it goes over the wire. */
export interface ApiRequest {
  readonly id: OperationId;
  readonly method: string;
  /** From the mount on, with the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

/** Values nobody should send. */
const HOSTILE: readonly unknown[] = [
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u202e\u0007\u001b[2J',
  'x'.repeat(70_000),
  '😀'.repeat(65),
  '',
  ' ',
  "'; DROP TABLE agents_tasks; --",
  '%00',
  '../..',
  '0000-01-01T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+15:59',
  '9999-12-31T23:59:59.9999999Z',
  '2026-02-30T00:00:00Z',
  'infinity',
  'NaN',
  -1,
  0,
  0.1,
  2 ** 31,
  2 ** 53,
  1e300,
  -0,
  true,
  null,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { toString: 1, constructor: null, ['__proto__']: { x: 1 } },
  { 'a\u0000': 1 },
  { a: '\ud800' },
  deep(70),
];

function deep(levels: number): unknown {
  return levels === 0 ? 1 : { a: deep(levels - 1) };
}

/** Requests of one operation: half as the document describes them, half broken in one or more places. */
export function requestOf(id: OperationId): fc.Arbitrary<ApiRequest> {
  const { method, path } = operations[id];
  const item = (apiDocument.paths[path] ?? {}) as unknown as Record<string, Record<string, unknown>>;
  const operation = item[method] ?? {};
  const parameters = [...list(item.parameters), ...list(operation.parameters)].map((part) =>
    resolved(part as Parameter),
  );
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const values = (place: string) =>
    fc.record(Object.fromEntries(of(place).map(({ name, schema }) => [name, describedBy(schema)])), {
      requiredKeys: place === 'path' ? of(place).map(({ name }) => name) : [],
    });
  return fc
    .tuple(values('path'), values('query'), values('header'), bodyOf(operation), fc.array(fc.constantFrom(...HOSTILE)))
    .chain(([params, query, headers, body, odd]) =>
      broken({ params, query, body }, odd).map((parts) => ({ ...parts, headers })),
    )
    .map(({ params, query, headers, body }) => ({
      id,
      method: method.toUpperCase(),
      path: fill(path, params) + queryText(query),
      headers: {
        ...headersOf(headers),
        ...(operations[id].body === 'none' ? {} : { 'content-type': contentType(id) }),
      },
      body: textOf(id, body),
    }));
}

function textOf(id: OperationId, body: unknown): string | undefined {
  const { body: kind } = operations[id];
  if (kind === 'none' || body === undefined) return undefined;
  return (kind === 'bytes' || kind === 'stream') && typeof body === 'string' ? body : JSON.stringify(body);
}

interface Parts {
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
}

// Puts each odd value where some value is.
function broken(parts: Parts, odd: readonly unknown[]): fc.Arbitrary<Parts> {
  return fc
    .tuple(fc.boolean(), fc.array(fc.nat(), { minLength: odd.length, maxLength: odd.length }))
    .map(([isBroken, places]) => {
      if (!isBroken) return parts;
      const copy = structuredClone(parts);
      odd.forEach((value, index) => {
        const spots = spotsOf(copy);
        const spot = spots[(places[index] ?? 0) % spots.length];
        if (spot !== undefined) spot.holder[spot.key] = structuredClone(value);
      });
      return copy;
    });
}

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spotsOf(parts: Parts): readonly Spot[] {
  const whole = { holder: parts as unknown as Record<string, unknown>, key: 'body' };
  return [whole, ...[parts.params, parts.query, parts.body].flatMap(spotsIn)];
}

function spotsIn(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key]).slice(0, 40)]);
}

function fill(path: string, params: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => percent(params[name]) || '%20');
}

function queryText(query: Record<string, unknown>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value.slice(0, 5) : [value]).map((one) => `${percent(name)}=${percent(one)}`),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

// A half of a surrogate pair as UTF-8 would have it, if it had it; long values cut to what a server reads of a URL.
function percent(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const bytes = [...text.slice(0, 200)].map((character) =>
    /^[\ud800-\udfff]$/.test(character) ? '%ED%A0%80' : encodeURIComponent(character),
  );
  const joined = bytes.join('');
  return joined === '.' || joined === '..' ? '%2E%2E%2F' : joined;
}

function headersOf(values: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    String(value)
      .replace(/[^\x20-\x7e]/g, '?')
      .slice(0, 255) || '-',
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function contentType(id: OperationId): string {
  const { body } = operations[id];
  if (body === 'stream') return 'application/octet-stream';
  return body === 'bytes' ? 'text/plain' : 'application/json';
}

function bodyOf(operation: Record<string, unknown>): fc.Arbitrary<unknown> {
  if (operation.requestBody === undefined) return fc.constant(undefined);
  const { content } = resolved(operation.requestBody as { $ref?: string; content: Record<string, { schema: Schema }> });
  const schema = content['application/json']?.schema;
  if (schema === undefined) return fc.string({ unit: 'grapheme', maxLength: 200 });
  return fc.oneof(
    { weight: 9, arbitrary: describedBy(schema) },
    { weight: 1, arbitrary: fc.oneof(fc.constant(undefined), fc.jsonValue()) },
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
