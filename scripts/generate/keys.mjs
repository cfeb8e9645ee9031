/** The keys of every closed map of a plan, by its place in the plan: what "did you mean" chooses from. */
export function planKeys(schema) {
  const keys = {};
  const visit = (part, place) => {
    const found = part.$ref === undefined ? part : schema.$defs[part.$ref.replace('#/$defs/', '')];
    if (found.additionalProperties === false) keys[place.join('/')] = Object.keys(found.properties);
    for (const [key, one] of Object.entries(found.properties ?? {})) visit(one, [...place, key]);
    for (const one of [found.items, found.additionalProperties]) {
      if (typeof one === 'object') visit(one, [...place, '*']);
    }
  };
  visit(schema, []);
  return `// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.
/** The keys of every closed map: place in the plan (\`*\` for an item or a name of the plan's own) -> keys. */
export const planKeys: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys)};
`;
}
