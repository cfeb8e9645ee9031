import { exampleOf, resolve } from './document.js';
/** A call of the operation as one would type it in a shell, with examples for everything that must be said. */
export function curlOf(document, { method, path, operation, parameters }) {
    const base = document.servers[0]?.url ?? '';
    const example = (name) => {
        const parameter = parameters.find((one) => one.name === name);
        return parameter === undefined ? name : encodeURIComponent(String(exampleOf(document, parameter.schema)));
    };
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name) => example(name));
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
function isStream(responses) {
    const types = Object.keys(responses['200']?.content ?? {});
    return types.length === 1 && types[0] === 'text/event-stream';
}
function bodyFlags(document, requestBody) {
    if (requestBody === undefined)
        return [];
    const { content = {} } = resolve(document, requestBody);
    const schema = content['application/json']?.schema;
    if (schema === undefined && content['text/plain'] === undefined)
        return ['-T file'];
    if (schema === undefined)
        return ["-H 'Content-Type: text/plain'", '--data-binary @output.log'];
    return ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(exampleOf(document, schema)))}`];
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
