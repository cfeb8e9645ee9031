import { _, Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'rolldown/utils';

/** Declares the validators' module. */
export const apiValidatorTypes = `import type { OperationId } from './api-operations.ts';

/** One fault: where in the data (JSON pointer), and which rule it breaks. */
export interface ApiFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** True for data as described; otherwise \`errors\` holds every fault, until the next call. */
export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly ApiFault[] | null;
}

/**
 * What is checked of each operation. Queries and path parameters come as texts (or lists of them) and are coerced in place:
 * a value that may be repeated becomes a list, digits a number, a flag a boolean, an empty value goes, defaults are filled in.
 * Bodies are left as they are.
 */
export const validators: Readonly<
  Record<OperationId, { readonly params?: ValidateFunction; readonly query?: ValidateFunction; readonly body?: ValidateFunction }>
>;
`;

/** The validators of all requests as one ES module that imports nothing. `formats` is the source of src/schema/instant.ts. */
export function apiValidator(document, operations, formats) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    discriminator: true,
    useDefaults: true,
    inlineRefs: false,
    logger: false,
    // Only named here: the module brings its own.
    formats: { timestamp: () => true, instant: () => true },
    code: { source: true, esm: true, lines: true, optimize: 2, formats: _`FORMATS` },
  });
  for (const [name, schema] of componentsOf(document)) ajv.addSchema(schema, name);
  const exported = {};
  const table = [];
  for (const operation of operations) {
    const parts = partsOf(operation);
    for (const [part, { schema }] of Object.entries(parts)) {
      ajv.addSchema(rewrite(schema), `${operation.id}_${part}`);
      exported[`${operation.id}_${part}`] = `${operation.id}_${part}`;
    }
    const fields = Object.entries(parts).map(([part, { wrap }]) => `${part}: ${wrap(`${operation.id}_${part}`)}`);
    table.push(`${operation.id}: {${fields.join(', ')}},`);
  }
  const code = shorter(standalone.default(ajv, exported));
  if (/require\(|import /.test(code)) throw new Error('The precompiled validators must not import anything');
  return `${prelude(formats)}${code}\nexport const validators = {\n${table.join('\n')}\n};\n`;
}

// Name -> schema, and for each a second that takes null: a plain alternative would tell of both for every fault.
function componentsOf(document) {
  return Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const plain = rewrite(schema);
    if (typeof plain.type !== 'string' || plain.allOf || plain.oneOf) return [[name, plain]];
    const orNull = { ...plain, type: [plain.type, 'null'], ...(plain.enum ? { enum: [...plain.enum, null] } : {}) };
    return [
      [name, plain],
      [`${name}OrNull`, orNull],
    ];
  });
}

function partsOf({ parameters, lenient, bodySchema, bodyRequired }) {
  const parts = {};
  const path = parameters.filter((parameter) => parameter.in === 'path');
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (path.length > 0) parts.params = { schema: objectOf(path, false), wrap: coerced(path) };
  if (query.length > 0 || !lenient) parts.query = { schema: objectOf(query, lenient), wrap: coerced(query) };
  if (bodySchema) parts.body = { schema: bodySchema, wrap: (name) => (bodyRequired ? name : `optional(${name})`) };
  return parts;
}

function objectOf(parameters, lenient) {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: lenient,
  };
}

function coerced(parameters) {
  const kinds = parameters.map(({ name, schema }) => `${JSON.stringify(name)}: ${JSON.stringify(kindOf(schema))}`);
  return (name) => `coerced(${name}, {${kinds.join(', ')}})`;
}

const INTEGERS = new Set(['Id', 'Attempt']);

function kindOf(schema) {
  if (INTEGERS.has(schema.$ref?.split('/').pop())) return 'integer';
  return schema.type ?? 'string';
}

const WORDS = new Set(['description', 'examples']);

function rewrite(value, isPropertyMap = false) {
  if (Array.isArray(value)) return value.map((part) => rewrite(part));
  if (typeof value !== 'object' || value === null) return value;
  const [first, second] = value.anyOf ?? [];
  if (first?.$ref && second?.type === 'null') return { $ref: `${nameOf(first.$ref)}OrNull` };
  const entries = Object.entries(value).filter(([key]) => isPropertyMap || !WORDS.has(key));
  return Object.fromEntries(
    entries.map(([key, part]) => {
      if (key === '$ref') return [key, nameOf(part)];
      // Ajv finds the alternative by itself.
      if (key === 'discriminator' && !isPropertyMap) return [key, { propertyName: part.propertyName }];
      return [key, rewrite(part, key === 'properties')];
    }),
  );
}

function nameOf(ref) {
  return ref.split('/').pop();
}

const FAULT =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:"[^"]*",keyword:"([^"]*)",params:(\{.*?\}),message:(.*?)\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g;

// Most of what ajv writes is how a fault is told.
function shorter(code) {
  return (
    code
      .replace('"use strict";', '')
      .replace(/^export default .*;$/gm, '')
      .replace(/^export const (\w+_\w+)/gm, 'const $1')
      .replace(
        FAULT,
        (_all, _name, path = 'instancePath', keyword, params, message) =>
          `vErrors = tell(vErrors,${path},"${keyword}",${params},${message});errors++;`,
      )
      .replace(/,parentData:[^,]+,parentDataProperty:[^,]+,rootData,dynamicAnchors\}/g, '}')
      .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'charactersIn')
      // Only texts are compared.
      .replaceAll('require("ajv/dist/runtime/equal").default', 'Object.is')
      .replace(/\n{2,}/g, '\n')
  );
}

function prelude(formats) {
  const { code, errors } = transformSync('instant.ts', formats);
  if (errors.length > 0) throw new Error(String(errors[0]));
  return `${code.replaceAll(/^export /gm, '').replace(/^\/\/#.*$/gm, '')}${HELPERS}`;
}

const HELPERS = `const FORMATS = {timestamp: isTimestamp, instant: isInstant};
function charactersIn(text) {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) { count--; at++; }
  }
  return count;
}
function tell(faults, instancePath, keyword, params, message) {
  const fault = {instancePath, keyword, params, message};
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
const FLAGS = {"": true, "1": true, "true": true, "0": false, "false": false};
function coerce(value, kind) {
  if (kind === "array") {
    const values = (Array.isArray(value) ? value : [value]).filter((part) => part !== "");
    return values.length === 0 ? undefined : values;
  }
  if (kind === "boolean") return Object.hasOwn(FLAGS, value) ? FLAGS[value] : value;
  if (value === "") return undefined;
  if (kind === "integer" && typeof value === "string" && /^(?:0|-?[1-9]\\d{0,15})$/.test(value)) return Number(value);
  return value;
}
function coerced(validate, kinds) {
  const check = (data) => {
    for (const name of Object.keys(kinds)) {
      if (!Object.hasOwn(data, name)) continue;
      const value = coerce(data[name], kinds[name]);
      if (value === undefined) delete data[name];
      else data[name] = value;
    }
    const passes = validate(data);
    check.errors = validate.errors;
    return passes;
  };
  return check;
}
function optional(validate) {
  const check = (data) => {
    const passes = data === undefined || validate(data);
    check.errors = passes ? null : validate.errors;
    return passes;
  };
  return check;
}
`;
