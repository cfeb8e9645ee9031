import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';
import { openapi } from '../../src/schema/generated/task-api/openapi.ts';
import { isInstant, isTimestamp } from '../../src/schema/instant.ts';

/** One answer of an operation as the document describes it. */
export interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, object> }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** The OpenAPI document, parsed. */
export const apiDocument = JSON.parse(openapi) as Document;

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: {
    timestamp: isTimestamp,
    instant: isInstant,
    'date-time': (text: string) => isTimestamp(text) && text.endsWith('Z'),
    binary: true,
  },
});
ajv.addSchema(apiDocument, 'api');
const compiled = new Map<string, ValidateFunction>();

/** Checks the schema at a JSON pointer of the document; answers every fault, as text. */
export function faultsAt(pointer: string, value: unknown): readonly string[] {
  let validate = compiled.get(pointer);
  if (validate === undefined) {
    validate = ajv.compile({ $ref: `api#${pointer}` });
    compiled.set(pointer, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (fault) => `${fault.instancePath} ${fault.message} ${JSON.stringify(fault.params)}`,
  );
}

/**
 * Expects a response to be what the document says of the operation: a status it names, the content type it names for it, and JSON
 * that is as described. Leaves the response unread and gives its body: parsed where it is JSON, text otherwise, undefined for streams.
 */
export async function expectDocumented(id: OperationId, response: Response): Promise<unknown> {
  const { method, path, statuses } = operations[id];
  expect(statuses as readonly number[], `${id} answered ${response.status}`).toContain(response.status);
  const place = `/paths/${escaped(path)}/${method}/responses/${response.status}`;
  const { pointer, described } = resolved(place);
  const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '';
  if (described.content === undefined) {
    expect(await response.clone().text(), `${id} ${response.status} has no body`).toBe('');
    return undefined;
  }
  expect(Object.keys(described.content), `${id} ${response.status} answered ${type}`).toContain(type);
  if (type === 'text/event-stream') return undefined;
  if (!type.endsWith('json')) return response.clone().text();
  const body: unknown = await response.clone().json();
  expect(faultsAt(`${pointer}/content/${escaped(type)}/schema`, body), `${id} ${response.status}`).toEqual([]);
  return body;
}

function resolved(pointer: string): { readonly pointer: string; readonly described: DocumentedResponse } {
  const found = at(pointer);
  if (typeof found.$ref !== 'string') return { pointer, described: found as DocumentedResponse };
  return resolved(found.$ref.slice(1));
}

function at(pointer: string): Record<string, unknown> {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Record<string, unknown>>(
      (value, key) => value[key.replaceAll('~1', '/').replaceAll('~0', '~')] as Record<string, unknown>,
      apiDocument as unknown as Record<string, unknown>,
    );
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
