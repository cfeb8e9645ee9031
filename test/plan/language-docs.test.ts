import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { CONTEXTS, FUNCTIONS } from '../../src/plan/expression/names.ts';
import { printDiagnostics } from '../../src/plan/print/print-diagnostics.ts';

const text = await readFile(join(import.meta.dirname, '../../docs/plan-language.md'), 'utf8');
const examples = Array.from(text.matchAll(/```yaml\n([\s\S]*?)```/g), ([, plan = '']) => plan);

it.each(examples)('the example %# is a plan without a doubt', async (plan) => {
  const loaded = await loadPlanText(plan, 'example.yml');
  expect(printDiagnostics(loaded.ok ? loaded.warnings : loaded.diagnostics, { text: plan })).toBe('');
});

it('has examples, and tells of every context and function', () => {
  expect(examples.length).toBeGreaterThan(5);
  const expressions = text.slice(text.indexOf('\n## Expressions'));
  for (const name of [...CONTEXTS, ...FUNCTIONS]) expect(expressions).toMatch(new RegExp(`[\` ]${name}\\b`));
});
