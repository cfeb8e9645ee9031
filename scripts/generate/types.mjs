import { compile } from 'json-schema-to-typescript';

/** The schema as TypeScript types: `Plan`, `Step`, `Param`, `Retry`. */
export async function planTypes(schema) {
  return compile(withoutSiblingsOfRefs(schema), 'Plan', {
    bannerComment: '// Generated from schemas/plan.schema.json by scripts/generate.mjs: do not edit.',
    additionalProperties: false,
    strictIndexSignatures: false,
    unknownAny: true,
    format: false,
    ignoreMinAndMaxItems: true,
  });
}

// A description beside a $ref would become a type of its own for every place it stands in.
function withoutSiblingsOfRefs(value) {
  if (Array.isArray(value)) return value.map(withoutSiblingsOfRefs);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return { $ref: value.$ref };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutSiblingsOfRefs(part)]));
}
