/**
 * True where settings can be seen to fit a schema without a validator, which takes longer to load than nearly every plan to check: only
 * texts, all of them known, and nothing missing. False says nothing: ask the validator.
 */
export function plainlyFits(settings, schema) {
    const { properties = {}, required = [], anyOf } = schema;
    const has = (names) => names.every((name) => Object.hasOwn(settings, name));
    const isText = ([name, value]) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (property === undefined || property.enum !== undefined || typeof value !== 'string')
            return false;
        return [property.type].flat().includes('string');
    };
    const isPlain = Object.keys(schema).every((key) => PLAIN.includes(key));
    if (!isPlain || !Object.entries(settings).every(isText) || !has(required))
        return false;
    return (anyOf === undefined ||
        anyOf.some((branch) => Object.keys(branch).join() === 'required' && has(branch.required ?? [])));
}
const PLAIN = ['type', 'properties', 'additionalProperties', 'required', 'anyOf'];
