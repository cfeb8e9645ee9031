import fc from 'fast-check';
import { apiDocument } from './expect-documented.ts';

/** A schema as far as values are made from it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

/** What a reference of the document stands for; anything else as it is. */
export function resolved<T extends { readonly $ref?: string }>(part: T): T {
  if (part.$ref === undefined) return part;
  const keys = part.$ref.slice(2).split('/');
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], apiDocument) as T;
}

/** Values that a schema of the document describes. */
export function describedBy(given: Schema): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return fc.oneof(...alternatives.map(describedBy));
  if (schema.type === 'object' || schema.properties !== undefined || schema.allOf !== undefined)
    return objectOf(schema);
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['null']);
  return fc.oneof(...types.map((type) => plainOf(type, schema)));
}

function objectOf(schema: Schema): fc.Arbitrary<unknown> {
  const own = schema.properties ?? {};
  const fields = fc.record(
    Object.fromEntries(Object.entries(own).map(([name, property]) => [name, describedBy(property)])),
    { requiredKeys: [...(schema.required ?? [])].filter((name) => name in own) },
  );
  const parts = [...(schema.allOf ?? []).map(describedBy), fields];
  if (parts.length > 1) return fc.tuple(...parts).map((objects) => Object.assign({}, ...(objects as object[])));
  if (schema.properties !== undefined) return fields;
  const { additionalProperties: values } = schema;
  return fc.dictionary(
    storable(12),
    typeof values === 'object' ? storable(20) : fc.jsonValue({ maxDepth: 3 }).filter(isStorable),
    { maxKeys: 4 },
  );
}

function isStorable(value: unknown): boolean {
  return !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value));
}

function storable(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'grapheme', maxLength }).filter((text) => !text.includes('\0'));
}

function plainOf(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'integer':
    case 'number':
      return fc.oneof(
        fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, 20) }),
        fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? 100),
      );
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(describedBy(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, 4),
      });
    case 'string':
      return textOf(schema);
    default:
      return fc.constant(null);
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = 64 }: Schema): fc.Arbitrary<string> {
  const min = new Date('0002-01-01T00:00:00Z');
  const dates = fc
    .date({ min, max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
  if (format === 'instant')
    return fc.oneof(
      dates,
      dates.map((date) => date.slice(0, 10)),
    );
  if (format !== undefined)
    return fc.oneof(
      dates,
      dates.map((date) => date.slice(0, -1)),
    );
  if (pattern === undefined) return fc.string({ minLength: Math.max(minLength, 1), maxLength: 20 });
  const rule = new RegExp(pattern, 'u');
  if (rule.test('https://x')) {
    const text = fc.webUrl().filter((url) => url.length <= maxLength && rule.test(url));
    if (!rule.test('a b')) return text;
  }
  const fits = (text: string): boolean =>
    rule.test(text) && [...text].length >= minLength && [...text].length <= maxLength;
  const plain = ['a', 'a1', '7', 'MQ'].filter(fits);
  // Of texts drawn at random hardly any would be of the few signs that such a rule names.
  const isNarrow = !pattern.startsWith('^[^');
  const drawn = isNarrow
    ? fc.stringMatching(rule)
    : fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 30) });
  return plain.length === 0 ? drawn.filter(fits) : fc.oneof(fc.constantFrom(...plain), drawn.filter(fits));
}
