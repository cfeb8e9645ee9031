import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { loadPlan } from '../../src/graph/load-plan.ts';
import { printDiagnostics } from '../../src/plan/print/print-diagnostics.ts';
import { builtInRunners } from '../../src/steps/built-in.ts';
import { createSystem } from '../../src/system/system.ts';

const root = join(import.meta.dirname, '../..');
const files = (await readdir(join(root, 'plans'), { recursive: true })).filter((name) => name.endsWith('.yml')).sort();

it.each(files)('plans/%s validates without a doubt', async (name) => {
  const path = relative(root, join(root, 'plans', name));
  const loaded = await loadPlan(path, { system: createSystem({ cwd: root }), runners: builtInRunners() });
  const found = loaded.ok ? loaded.warnings : loaded.diagnostics;
  expect(printDiagnostics(found)).toBe('');
});

it('plans are there', () => {
  expect(files).toEqual(expect.arrayContaining(['hello.yml', 'nightly.yml', 'features/needs.yml']));
});
