/** The document's components as TypeScript, and what each operation is called with and answers. */
export function apiTypes(document, operations) {
  const components = Object.entries(document.components.schemas).map(([name, schema]) => component(name, schema));
  return [
    ...components,
    '/** What the handler of each operation is given, once it was checked and coerced, and the JSON (or text) it answers. */',
    `export interface Operations {\n${operations.map(operationType).join('\n')}\n}`,
    '',
    '/** The query of each operation as a caller says it. */',
    `export interface QueryInputs {\n${operations.map((operation) => `  readonly ${operation.id}: ${indent(queryType(operation, false))};`).join('\n')}\n}`,
    '',
  ].join('\n');
}

function component(name, schema) {
  const doc = comment(schema.description);
  const isPlain = schema.type === 'object' && schema.properties && !schema.allOf && !schema.oneOf;
  return isPlain
    ? `${doc}export interface ${name} ${typeOf(schema)}\n`
    : `${doc}export type ${name} = ${typeOf(schema)};\n`;
}

function operationType(operation) {
  const fields = [
    `readonly params: ${parametersType(operation, 'path')};`,
    `readonly query: ${queryType(operation, true)};`,
    `readonly body: ${bodyType(operation)};`,
    `readonly result: ${resultType(operation)};`,
  ];
  return `  readonly ${operation.id}: {\n${fields.map((field) => `    ${indent(indent(field))}`).join('\n')}\n  };`;
}

function queryType(operation, isChecked) {
  return parametersType(operation, 'query', isChecked);
}

function parametersType({ parameters }, place, isChecked = true) {
  const found = parameters.filter((parameter) => parameter.in === place);
  if (found.length === 0) return 'Record<string, never>';
  const required = found
    .filter((parameter) => parameter.required || (isChecked && parameter.schema.default !== undefined))
    .map(({ name }) => name);
  const properties = Object.fromEntries(found.map(({ name, description, schema }) => [name, { description, schema }]));
  return fieldsType(properties, required, ({ schema }) => typeOf(schema));
}

function bodyType({ body, bodySchema, bodyRequired }) {
  if (body === 'none') return 'undefined';
  if (body === 'bytes' || body === 'raw') return 'Uint8Array';
  if (body === 'stream') return 'AsyncIterable<Uint8Array>';
  if (body === 'form') return 'unknown';
  return bodyRequired ? typeOf(bodySchema) : `${typeOf(bodySchema)} | undefined`;
}

function resultType({ responses }) {
  const types = [...responses]
    .filter(([status]) => status >= 200 && status < 300)
    .map(([, { content }]) =>
      content?.['application/json'] ? typeOf(content['application/json'].schema) : content ? 'string' : 'undefined',
    );
  return [...new Set(types)].join(' | ');
}

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').pop();
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return alternatives.map(typeOf).join(' | ');
  if (schema.allOf)
    return [...schema.allOf.map(typeOf), ...(schema.properties ? [objectType(schema)] : [])].join(' & ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  return plainType(schema);
}

function plainType(schema) {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return `ReadonlyArray<${typeOf(schema.items)}>`;
    case 'object':
      return objectType(schema);
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case undefined:
      // Anything at all, which is said by saying nothing.
      if (Object.keys(schema).every((key) => key === 'description')) return 'unknown';
      throw new Error(`No type for ${JSON.stringify(schema)}`);
    default:
      throw new Error(`No type for ${JSON.stringify(schema)}`);
  }
}

function objectType(schema) {
  if (schema.properties)
    return fieldsType(schema.properties, schema.required ?? [], typeOf, schema.additionalProperties);
  const values = typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties) : 'unknown';
  return `{ readonly [name: string]: ${values} }`;
}

function fieldsType(properties, required, type, additional) {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${comment(schema.description)}readonly ${name}${mark}: ${type(schema)};`;
  });
  if (additional === true) fields.push('readonly [name: string]: unknown;');
  return `{\n${fields.map((field) => `  ${indent(field)}`).join('\n')}\n}`;
}

function indent(text) {
  return text.replaceAll('\n', '\n  ');
}

function comment(description) {
  if (!description) return '';
  const lines = description.trim().split('\n');
  return lines.length === 1 ? `/** ${lines[0]} */\n` : `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n`;
}
