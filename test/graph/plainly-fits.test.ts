import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainlyFits } from '../../src/graph/resolve/plainly-fits.ts';
import { builtInNotifiers } from '../../src/notify/known/built-in.ts';

const notifiers = builtInNotifiers();

it.each(notifiers)('never lets pass what the validator refuses: $name', ({ schema = {} }) => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const names = [...Object.keys((schema as { properties: object }).properties), 'webhok'];
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.string() },
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
  );
  const seen = { passed: 0 };
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), value), (settings) => {
      if (!plainlyFits(settings, schema)) return;
      seen.passed += 1;
      expect(validate(settings)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(seen.passed).toBeGreaterThan(0);
});
