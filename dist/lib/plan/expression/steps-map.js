import { mapOf, ownKey, toValue } from './data.js';
/**
 * The `steps` context. Ids may hold dots, so `steps.seo.validate.outputs` is read id by id: where `seo.validate` is a step it is meant, and
 * a name that only begins an id is a map of those that go on from it.
 */
export function stepsMap(steps, library) {
    return branch('', undefined, steps, library);
}
function branch(prefix, own, steps, library) {
    const get = (name) => {
        const path = prefix === '' ? name : `${prefix}.${name}`;
        const id = ownKey(steps, path);
        if (id !== undefined || goesOn(path, steps))
            return branch(path, id === undefined ? undefined : steps[id], steps, library);
        return isObject(own) ? property(own, name, library) : undefined;
    };
    const keys = () => (prefix === '' ? Object.keys(steps) : isObject(own) ? Object.keys(own) : []);
    return mapOf({ get, keys }, library);
}
function property(own, name, library) {
    const key = ownKey(own, name);
    return key === undefined ? undefined : toValue(own[key], library);
}
function goesOn(path, steps) {
    const start = `${path.toLowerCase()}.`;
    return Object.keys(steps).some((id) => id.toLowerCase().startsWith(start));
}
function isObject(json) {
    return typeof json === 'object' && json !== null && !Array.isArray(json);
}
