import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { apiTypes } from './api-types.mjs';
import { apiValidator, apiValidatorTypes } from './api-validator.mjs';

const SOURCE = 'schemas/task-api.openapi.yaml';
const BANNER = `// Generated from ${SOURCE} by scripts/generate.mjs: do not edit.`;
const METHODS = ['head', 'get', 'post', 'put', 'patch', 'delete'];

/** What is made of the API's description: path from the root -> content. */
export async function apiFiles(root) {
  const document = readDocument(await readFile(join(root, SOURCE), 'utf8'));
  const operations = operationsOf(document);
  const folder = 'src/schema/generated/task-api';
  const formats = await readFile(join(root, 'src/schema/instant.ts'), 'utf8');
  return {
    [`${folder}/api-types.ts`]: `${BANNER}\n${apiTypes(document, operations)}`,
    [`${folder}/api-operations.ts`]: `${BANNER}\n${operationTable(operations)}`,
    [`${folder}/validate-api.js`]: `${BANNER}\n${apiValidator(document, operations, formats)}`,
    [`${folder}/validate-api.d.ts`]: `${BANNER}\n${apiValidatorTypes}`,
    [`${folder}/openapi.ts`]: `${BANNER}\n/** ${SOURCE}, as JSON. */\nexport const openapi: string = ${JSON.stringify(JSON.stringify(document))};\n`,
  };
}

/** The document as plain data: merge keys and aliases are filled in. */
export function readDocument(text) {
  return JSON.parse(JSON.stringify(parse(text, { merge: true, maxAliasCount: -1 })));
}

/** Every operation, in the document's order, with its parameters, bodies and answers resolved. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => operationOf(document, path, method, item)),
  );
}

function operationOf(document, path, method, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((part) => find(document, part));
  const body = operation.requestBody && find(document, operation.requestBody);
  const responses = Object.entries(operation.responses).map(([status, part]) => [Number(status), find(document, part)]);
  return {
    id: operation.operationId,
    path,
    method,
    scope: operation['x-scope'] ?? null,
    parameters,
    lenient: operation['x-lenient-query'] === true,
    body: bodyKindOf(body),
    bodySchema: ['json', 'form'].includes(bodyKindOf(body)) ? body.content['application/json'].schema : undefined,
    bodyRequired: body?.required === true,
    responses: new Map(responses),
  };
}

// `x-raw-body`: a signature is over the bytes as they came. `x-streamed-body`: too many to be held.
function bodyKindOf(body) {
  if (body === undefined) return 'none';
  if (body['x-raw-body']) return 'raw';
  if (body['x-streamed-body']) return 'stream';
  if ('application/x-www-form-urlencoded' in body.content) return 'form';
  return 'application/json' in body.content ? 'json' : 'bytes';
}

function find(document, part) {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value[key], document);
}

function operationTable(operations) {
  const rows = operations.map(({ id, method, path, scope, body, responses }) => {
    const facts = { method, path, scope, body, statuses: [...responses.keys()] };
    const fields = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  ${id}: { ${fields.join(', ')} },`;
  });
  return [
    '/** Every operation by its id; `path` is relative to the mount, `scope` null where none is needed. */',
    'export const operations = {',
    ...rows,
    '} as const;',
    '',
    '/** Id of an operation. */',
    'export type OperationId = keyof typeof operations;',
    '',
  ].join('\n');
}
