import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planKeys } from '../../src/schema/generated/plan-language/plan-keys.ts';
import { planSchema } from '../../src/schema/generated/plan-language/schemas.ts';
import { validate } from '../../src/schema/generated/plan-language/validate-plan.js';

const whole = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(
  JSON.parse(planSchema),
);

const keys = [...new Set(Object.values(planKeys).flat()), 'zzz', 'A_NAME'];
const leaf = fc.constantFrom(
  'a',
  '',
  '5m',
  'failed',
  'string',
  'stop',
  './x.mjs',
  'A_NAME',
  '${{ x }}',
  1,
  0,
  300,
  1.5,
  true,
  false,
  null,
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
  ),
}));
const step = fc.record(
  { id: leaf, command: leaf, needs: value, retry: value, env: value, approval: value, matrix: value },
  { requiredKeys: [] },
);
const plan = fc.record(
  {
    name: leaf,
    steps: fc.oneof(fc.array(step, { maxLength: 2 }), value),
    params: value,
    defaults: value,
    notifiers: value,
    finally: value,
  },
  { requiredKeys: [] },
);

describe('the precompiled validator', () => {
  it('finds what ajv finds with the schema itself, no more and no less', () => {
    fc.assert(
      fc.property(fc.oneof(plan, value), (data) => {
        expect(validate(data)).toBe(whole(data));
        const told = (validate.errors ?? []).map(({ instancePath, rule, params, propertyName }) => {
          return { instancePath, keyword: rule.slice(rule.lastIndexOf('/') + 1), params, propertyName };
        });
        const expected = (whole.errors ?? []).map(({ instancePath, keyword, params, propertyName }) => {
          return { instancePath, keyword, params, propertyName };
        });
        expect(told).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('accepts the least plan, and forgets what it found before', () => {
    expect(validate({})).toBe(false);
    expect(validate({ name: 'x', steps: [{ id: 'a' }] })).toBe(true);
    expect(validate.errors ?? []).toEqual([]);
  });
});
