import { apiDocument } from '../../support/expect-documented.ts';

/** A part of the document's schemas, as far as bounds go. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
}

/** Values of one field: those at its bounds, and those just beyond. */
export interface Bounds {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

/** A schema of the document by its name, references and `allOf` resolved one level deep. */
export function schemaOf(name: string): Schema {
  return flat({ $ref: `#/components/schemas/${name}` });
}

/** The same of any schema. */
export function flat(schema: Schema): Schema {
  const { $ref, allOf = [], ...own } = schema;
  const name = $ref?.split('/').at(-1);
  const parts = [...(name === undefined ? [] : [apiDocument.components.schemas[name] as Schema]), ...allOf].map(flat);
  const all = [...parts, own];
  return Object.assign({}, ...all, { properties: Object.assign({}, ...all.map(({ properties }) => properties)) });
}

/** What a field takes and what it does not, told from its schema alone. */
export function boundsOf(schema: Schema): Bounds {
  const given = flat(schema);
  const choices = given.anyOf?.map(flat) ?? typesOf(given).map((type) => ({ ...given, type }));
  const each = choices.map(boundsOfOne);
  const types = choices.map(({ type }) => String(type));
  return {
    good: each.flatMap(({ good }) => good),
    bad: [...each.flatMap(({ bad }) => bad), ...otherTypes(types)],
  };
}

function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : Array.isArray(type) ? type : [type as string];
}

function boundsOfOne(schema: Schema): Bounds {
  if (schema.const !== undefined) return { good: [schema.const], bad: [`${schema.const}x`] };
  if (schema.enum !== undefined) return enumBounds(schema.enum);
  switch (schema.type) {
    case 'string':
      return schema.format === undefined ? textBounds(schema) : timeBounds(schema.format);
    case 'integer':
      return numberBounds(schema);
    case 'boolean':
      return { good: [true, false], bad: ['true', 0, 1] };
    case 'object':
      return { good: [{}, { a: { b: [1, null, 'ü'] } }].slice(0, schema.properties ? 0 : 2), bad: [] };
    case 'null':
      return { good: [null], bad: [] };
    default:
      return { good: [], bad: [] };
  }
}

function enumBounds(values: readonly unknown[]): Bounds {
  const words = values.filter((value) => typeof value === 'string');
  return { good: values, bad: ['', 'bogus', ...words.slice(0, 2).flatMap((word) => [word.toUpperCase(), `${word} `])] };
}

// Characters beyond the BMP are two units of JavaScript and one of Postgres: the bound must be the same for both.
function textBounds({ minLength = 0, maxLength, pattern = '' }: Schema): Bounds {
  const [head, fill] = pattern.startsWith('^https?') ? ['https://e/', 'x'] : ['', 'a'];
  const text = (length: number, with_ = fill): string => head + with_.repeat(Math.max(0, length - head.length));
  const atMost = maxLength === undefined ? [] : [text(maxLength)];
  const controls = ['a\u0000b', 'a\ud800', '\udc00a'].map((rest) => head + rest);
  const lines = pattern.includes('\\p{Cc}') ? [`${head}a\nb`, `${head}a\u007f`, `${head}\u001b[2J`] : [];
  return {
    good: [...(head === '' && minLength > 0 ? [text(minLength)] : []), ...atMost, ...wide(pattern, maxLength)],
    bad: [
      ...(minLength > 0 ? [''] : []),
      ...(maxLength === undefined ? [] : [text(maxLength + 1), text(maxLength + 1, 'é')]),
      ...(head === ''
        ? []
        : ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ' https://e/', 'https:']),
      ...controls,
      ...lines,
    ],
  };
}

function wide(pattern: string, maxLength = 0): readonly string[] {
  return maxLength > 100_000 || !pattern.startsWith('^[^') ? [] : ['😀'.repeat(maxLength)];
}

function numberBounds({ minimum = 0, maximum = 1 }: Schema): Bounds {
  const beyond = [minimum - 1, maximum + 1].filter((value) => Number.isSafeInteger(value));
  return { good: [minimum, maximum], bad: [...beyond, 1.5, 2 ** 53, -(2 ** 53), 1e300, '1', true] };
}

const TIMES = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z', '2024-02-29T12:00:00+14:00'];
const NO_TIMES = [
  '0000-01-01T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  '-0001-01-01T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-00-01T00:00:00Z',
  '2026-01-01T24:01:00Z',
  '2026-01-01T00:60:00Z',
  '2026-01-01T00:00:00+25:00',
  '2026-01-01 ',
  'now',
  'infinity',
  'epoch',
  'yesterday',
  '1',
  '',
  'J2459580',
  '2026-01-01T00:00:00Z; DROP TABLE agents_tasks',
];

function timeBounds(format: string): Bounds {
  const dates = format === 'instant' ? ['0001-01-01', '9999-12-31'] : [];
  return { good: [...TIMES, ...dates], bad: [...NO_TIMES, ...(format === 'instant' ? [] : ['2026-01-01'])] };
}

function otherTypes(types: readonly string[]): readonly unknown[] {
  const samples: readonly (readonly [string, unknown])[] = [
    ['string', 'text'],
    ['integer', 7],
    ['boolean', true],
    ['array', []],
    ['array', [null]],
    ['object', { toString: 1, __proto__x: 2 }],
    ['null', null],
  ];
  return samples.filter(([type]) => !types.includes(type)).map(([, value]) => value);
}
