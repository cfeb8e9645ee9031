interface PlainSchema {
  readonly properties?: Readonly<
    Record<string, { readonly type?: string | readonly string[]; readonly enum?: unknown }>
  >;
  readonly required?: readonly string[];
  readonly anyOf?: readonly { readonly required?: readonly string[] }[];
}

/**
 * True where settings can be seen to fit a schema without a validator, which takes longer to load than nearly every plan to check: only
 * texts, all of them known, and nothing missing. False says nothing: ask the validator.
 */
export function plainlyFits(settings: object, schema: object): boolean {
  const { properties = {}, required = [], anyOf } = schema as PlainSchema;
  const has = (names: readonly string[]): boolean => names.every((name) => Object.hasOwn(settings, name));
  const isText = ([name, value]: [string, unknown]): boolean => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined || property.enum !== undefined || typeof value !== 'string') return false;
    return [property.type].flat().includes('string');
  };
  const isPlain = Object.keys(schema).every((key) => PLAIN.includes(key));
  if (!isPlain || !Object.entries(settings).every(isText) || !has(required)) return false;
  return (
    anyOf === undefined ||
    anyOf.some((branch) => Object.keys(branch).join() === 'required' && has(branch.required ?? []))
  );
}

const PLAIN = ['type', 'properties', 'additionalProperties', 'required', 'anyOf'];
