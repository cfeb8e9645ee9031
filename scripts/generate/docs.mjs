import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The documents that hold tables made from the schema: path -> content. */
export async function docsFiles(root, schema) {
  const path = 'docs/plan-language.md';
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
  return text === undefined ? {} : { [path]: fillTables(text, schema) };
}

const MARKER = /(<!-- table: (\S+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

function fillTables(text, schema) {
  return text.replace(
    MARKER,
    (_whole, open, name, close) => `${open}\n${table(objectAt(schema, name), schema)}\n${close}`,
  );
}

function objectAt(schema, name) {
  let found = schema;
  for (const part of name === 'plan' ? [] : name.split('.')) {
    found = resolved(found.properties?.[part] ?? schema.$defs[part], schema);
  }
  if (found?.properties === undefined) throw new Error(`docs: the schema has no object ${name}`);
  return found;
}

function resolved(part, schema) {
  if (part?.$ref === undefined) return part;
  const target = schema.$defs[part.$ref.replace('#/$defs/', '')];
  return { ...target, ...part };
}

function table(object, schema) {
  const rows = Object.entries(object.properties).map(([key, part]) => row(key, resolved(part, schema), object, schema));
  return ['| key | value | default | meaning |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function row(key, part, object, schema) {
  const name = object.required?.includes(key) ? `\`${key}\` (required)` : `\`${key}\``;
  const fallback = part.default === undefined ? '' : `\`${text(part.default)}\``;
  return `| ${name} | ${cell(kind(part, schema))} | ${cell(fallback)} | ${cell(part.description ?? '')} |`;
}

function kind(part, schema) {
  if (part.enum) return part.enum.map((value) => `\`${value}\``).join(', ');
  if (part.$ref?.endsWith('/duration')) return 'duration';
  const types = [part.type].flat().filter(Boolean);
  return types.map((type) => (type === 'array' ? listOf(part.items, schema) : typeName(type))).join(' or ');
}

function listOf(items, schema) {
  const item = items && resolved(items, schema);
  if (item?.enum) return `list of ${item.enum.map((value) => `\`${value}\``).join(', ')}`;
  const types = [item?.type].flat().filter(Boolean).map(typeName);
  return types.length === 1 ? `list of ${types[0]}s` : 'list';
}

function typeName(type) {
  return type === 'object' ? 'map' : type;
}

function text(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function cell(words) {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
