import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKOUT } from '../../src/cli/workflows/pins.ts';
import { workflowFiles } from '../../src/cli/workflows/workflow-files.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { blocksOf, rowsOf, textOf } from '../support/pages.ts';
import { actionlintFaults, officialFaults } from '../support/workflow-lint.ts';

const PAGE = 'docs/action.md';

/** The files the page shows: path -> text, each named in its first line. */
const shown = blocksOf(PAGE)
  .filter(({ language, text }) => language === 'yaml' && /^# \S+\.ya?ml\n/.test(text))
  .map(({ text }) => ({ path: text.slice(2, text.indexOf('\n')), text: `${text.slice(text.indexOf('\n') + 1)}\n` }));
const workflows = shown.filter(({ path }) => path.startsWith('.github/workflows/'));
const plans = shown.filter(({ path }) => path.startsWith('plans/'));

describe('docs/action.md', () => {
  test('shows plans and workflows alone', () => {
    expect(workflows.length).toBeGreaterThan(4);
    expect(plans.length).toBeGreaterThan(4);
    expect(workflows.length + plans.length).toBe(shown.length);
  });

  test.each(workflows)('$path has no fault in the eyes of GitHub and actionlint', async ({ path, text }) => {
    expect(await officialFaults(path, text)).toEqual([]);
    expect(await actionlintFaults(path, text)).toEqual([]);
  });

  test.each(workflows)('$path asks for its permissions, has a limit, and pins its checkout', ({ text }) => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({});
    for (const job of Object.values<Record<string, unknown>>(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job.permissions).toMatchObject({ contents: expect.any(String) });
    }
    for (const [, used] of text.matchAll(/uses: (actions\/.*)/g)) expect(used).toBe(CHECKOUT);
  });

  test.each(plans)('$path is valid', async ({ path, text }) => {
    const loaded = await loadPlanText(text, path);
    expect(loaded.ok ? loaded.warnings : loaded.diagnostics).toEqual([]);
  });

  test('shows the workflow that init writes for the plan above it', async () => {
    const plan = plans.find(({ path }) => path === 'plans/nightly.yml');
    const loaded = await loadPlanText(plan?.text ?? '', 'plans/nightly.yml');
    if (!loaded.ok) throw new Error('not valid');
    const params = parsePlan(loaded.graph.text, 'plans/nightly.yml').plan.params ?? {};
    const { files } = workflowFiles({ graph: loaded.graph, params, comment: false });
    expect(workflows[0]).toEqual(files[0]);
  });

  test('has the inputs and outputs of action.yml, as the generator writes them', () => {
    const { inputs, outputs } = parse(textOf('action.yml'));
    const names = (head: string): (string | undefined)[] =>
      rowsOf(PAGE).flatMap((row) => (row.head === head ? [row.cells[0]?.codes[0]] : []));
    expect(names('input')).toEqual(Object.keys(inputs));
    expect(names('output')).toEqual(Object.keys(outputs));
  });

  test('names no input, and no flag of init, that there is not', () => {
    const { inputs } = parse(textOf('action.yml'));
    for (const { text } of workflows) {
      for (const job of Object.values<{ steps: { uses: string; with: object }[] }>(parse(text).jobs)) {
        const used = job.steps.filter(({ uses }) => uses.startsWith('org/')).flatMap((step) => Object.keys(step.with));
        expect(used.filter((name) => !(name in inputs))).toEqual([]);
      }
    }
  });
});

test('the README uses the action as its page does', () => {
  const [block] = blocksOf(PAGE);
  expect(blocksOf('README.md').map(({ text }) => text)).toContain(block?.text);
});
