import { type ApiDocument, exampleOf, type Route, resolve } from './document.ts';

/** A call of the operation as one would type it in a shell, with examples for everything that must be said. */
export function curlOf(document: ApiDocument, { method, path, operation, parameters }: Route): string {
  const base = document.servers[0]?.url ?? '';
  const example = (name: string): string => {
    const parameter = parameters.find((one) => one.name === name);
    return parameter === undefined ? name : encodeURIComponent(String(exampleOf(document, parameter.schema)));
  };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => example(name));
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name }) => `${name}=${example(name)}`);
  const url = `${base}${filled}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  const flags = [
    isStream(operation.responses) ? '-N' : undefined,
    method === 'get' ? undefined : method === 'head' ? '--head' : `-X ${method.toUpperCase()}`,
    quoted(url),
    operation.security?.length === 0 ? undefined : '-H "Authorization: Bearer $TOKEN"',
    ...bodyFlags(document, operation.requestBody),
  ];
  return `curl ${flags.filter((flag) => flag !== undefined).join(' \\\n  ')}`;
}

function isStream(responses: Route['operation']['responses']): boolean {
  const types = Object.keys(responses['200']?.content ?? {});
  return types.length === 1 && types[0] === 'text/event-stream';
}

function bodyFlags(document: ApiDocument, requestBody: Route['operation']['requestBody']): readonly string[] {
  if (requestBody === undefined) return [];
  const { content = {} } = resolve(document, requestBody);
  const schema = content['application/json']?.schema;
  if (schema === undefined && content['text/plain'] === undefined) return ['-T file'];
  if (schema === undefined) return ["-H 'Content-Type: text/plain'", '--data-binary @output.log'];
  return ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(exampleOf(document, schema)))}`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
