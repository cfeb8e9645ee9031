import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowFiles } from '../../../src/cli/workflows/workflow-files.ts';
import { loadPlanText } from '../../../src/graph/load-plan.ts';
import { paramValue } from '../../../src/plan/params.ts';
import { parsePlan } from '../../../src/plan/parse-plan.ts';
import type { Param } from '../../../src/plan/plan.ts';
import { actionlintFaults, officialFaults } from '../../support/workflow-lint.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('${{'));
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const param = fc.oneof(
  fc.record({ type: fc.constant('string'), default: fc.oneof(text, fc.integer()) }, { requiredKeys: ['type'] }),
  fc.record(
    { type: fc.constant('number'), default: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { requiredKeys: ['type'] },
  ),
  fc.record({ type: fc.constant('boolean'), default: fc.boolean() }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant('list'), default: fc.array(scalar, { maxLength: 3 }) }, { requiredKeys: ['type'] }),
  fc
    .uniqueArray(scalar, { minLength: 1, maxLength: 4, selector: String })
    .chain((options) =>
      fc.record(
        { type: fc.constant('choice'), options: fc.constant(options), default: fc.constantFrom(...options) },
        { requiredKeys: ['type', 'options'] },
      ),
    ),
);
const described = fc
  .tuple(param, fc.record({ description: text, required: fc.boolean() }, { requiredKeys: [] }))
  .map(([one, more]) => ({ ...one, ...more }));
const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,9}$/);
// As they stand in a file: JSON has no negative zero.
const params = fc
  .dictionary(name, described, { maxKeys: 12, noNullPrototype: true })
  .map((declared): Record<string, unknown> => JSON.parse(JSON.stringify(declared)));

async function workflowOf(plan: object) {
  const content = JSON.stringify(plan);
  const loaded = await loadPlanText(content, 'plans/any.yml');
  if (!loaded.ok) return undefined;
  const declared = parsePlan(content, 'plans/any.yml').plan.params ?? {};
  return workflowFiles({ graph: loaded.graph, params: declared, comment: false }).files[0]?.text ?? '';
}

describe('a workflow for a plan with params', () => {
  it('is valid, without a warning, for any valid params', async () => {
    let valid = 0;
    await fc.assert(
      fc.asyncProperty(params, async (declared) => {
        const workflow = await workflowOf({ name: 'any', params: declared, steps: [{ id: 'one', command: 'true' }] });
        if (workflow === undefined) return;
        valid += 1;
        const { inputs = {} } = parse(workflow).on.workflow_dispatch ?? {};
        for (const [key, { default: shown }] of Object.entries<{ default?: unknown }>(inputs)) {
          const own = declared[key] as Param | undefined;
          const read = own && shown !== undefined ? paramValue(own, shown) : undefined;
          if (own && read) expect(read).toEqual(paramValue(own, own.default));
        }
        expect(await officialFaults('.github/workflows/any.yml', workflow), workflow).toEqual([]);
        expect(await actionlintFaults('.github/workflows/any.yml', workflow), workflow).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(valid).toBeGreaterThan(30);
  });

  it('asks for all at once where GitHub cannot show them one by one', async () => {
    const many = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`p${at}`, { type: 'string' }]));
    const alike = { name: { type: 'string' }, NAME: { type: 'number', required: true } };
    for (const [declared, required] of [
      [many, undefined],
      [alike, true],
    ] as const) {
      const workflow = await workflowOf({ name: 'any', params: declared, steps: [{ id: 'one', command: 'true' }] });
      const { on, jobs } = parse(workflow ?? '');
      expect(on.workflow_dispatch.inputs).toEqual({
        params: {
          description: `Params of the plan, as JSON or YAML: ${Object.keys(declared).join(', ')}`,
          type: 'string',
          ...(required ? { required } : {}),
        },
      });
      expect(jobs.run.steps[1].with.params).toContain('inputs.params');
      expect(await officialFaults('.github/workflows/any.yml', workflow ?? '')).toEqual([]);
    }
  });

  it('shows each kind as GitHub knows it', async () => {
    const declared = {
      text: { type: 'string', default: 5, description: 'Words: any' },
      number: { type: 'number', required: true },
      flag: { type: 'boolean', default: true },
      one: { type: 'choice', options: [1, 'two', true], default: 1 },
      strange: { type: 'choice', options: ['', 'a'] },
      many: { type: 'list', default: ['a', 'b'] },
    };
    const workflow = await workflowOf({ name: 'any', params: declared, steps: [{ id: 'one', command: 'true' }] });
    expect(parse(workflow ?? '').on.workflow_dispatch.inputs).toEqual({
      text: { description: 'Words: any', type: 'string', default: '5' },
      number: { type: 'number', required: true },
      flag: { type: 'boolean', default: true },
      one: { type: 'choice', options: ['1', 'two', 'true'], default: '1' },
      strange: { type: 'string' },
      many: { type: 'string', default: '["a","b"]' },
    });
  });
});
