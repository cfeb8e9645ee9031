import type { Json } from '../../schema/json.ts';
import { mapOf, ownKey, toValue, type Value } from './data.ts';
import type { Library } from './library.ts';

/**
 * The `steps` context. Ids may hold dots, so `steps.seo.validate.outputs` is read id by id: where `seo.validate` is a step it is meant, and
 * a name that only begins an id is a map of those that go on from it.
 */
export function stepsMap(steps: Readonly<Record<string, Json>>, library: Library): Value {
  return branch('', undefined, steps, library);
}

function branch(prefix: string, own: Json | undefined, steps: Readonly<Record<string, Json>>, library: Library): Value {
  const get = (name: string): Value | undefined => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const id = ownKey(steps, path);
    if (id !== undefined || goesOn(path, steps))
      return branch(path, id === undefined ? undefined : steps[id], steps, library);
    return isObject(own) ? property(own, name, library) : undefined;
  };
  const keys = (): readonly string[] => (prefix === '' ? Object.keys(steps) : isObject(own) ? Object.keys(own) : []);
  return mapOf({ get, keys }, library);
}

function property(own: Readonly<Record<string, Json>>, name: string, library: Library): Value | undefined {
  const key = ownKey(own, name);
  return key === undefined ? undefined : toValue(own[key], library);
}

function goesOn(path: string, steps: Readonly<Record<string, Json>>): boolean {
  const start = `${path.toLowerCase()}.`;
  return Object.keys(steps).some((id) => id.toLowerCase().startsWith(start));
}

function isObject(json: Json | undefined): json is Readonly<Record<string, Json>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
