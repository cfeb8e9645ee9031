const METHODS = ['head', 'get', 'post', 'patch', 'put', 'delete'];
/** Every operation in the document's order. */
export function routesOf(document) {
    return Object.entries(document.paths).flatMap(([path, item]) => METHODS.flatMap((method) => {
        const operation = item[method];
        if (operation === undefined)
            return [];
        const shared = (item.parameters ?? []);
        const parameters = [...shared, ...(operation.parameters ?? [])].map((part) => resolve(document, part));
        return [{ method, path, operation, parameters }];
    }));
}
/** What a reference stands for; anything else as it is. */
export function resolve(document, part) {
    if (part.$ref === undefined)
        return part;
    const keys = part.$ref.slice(2).split('/');
    return keys.reduce((value, key) => value[key], document);
}
/** An example of a schema: its own, or one put together from those of its parts. */
export function exampleOf(document, schema) {
    const whole = resolve(document, schema);
    if (whole.examples !== undefined)
        return whole.examples[0];
    if (whole.default !== undefined)
        return whole.default;
    if (whole.enum !== undefined)
        return whole.enum[0];
    if (whole.items !== undefined)
        return [exampleOf(document, whole.items)];
    if (whole.type === 'integer')
        return whole.minimum ?? 0;
    return whole.type === 'object' ? {} : 'text';
}
