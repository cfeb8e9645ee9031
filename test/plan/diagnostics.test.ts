import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LoadOptions, loadPlanText } from '../../src/graph/load-plan.ts';
import { BUILT_IN_RUNNERS } from '../../src/graph/resolve/known-runners.ts';
import { DIAGNOSTIC_CODES, type Diagnostic } from '../../src/plan/diagnostic.ts';
import { printDiagnostics } from '../../src/plan/print/print-diagnostics.ts';

const folder = join(import.meta.dirname, '../fixtures/plans/invalid');

/** Codes that need more than a text: their plans are made in test/plan/yaml/read-plan.test.ts. */
const OF_FILES = ['plan-not-found', 'plan-unreadable', 'plan-too-large', 'plan-not-text'];

const greet = {
  name: 'greet',
  schema: {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: { name: { type: 'string' }, times: { type: 'integer' } },
  },
};

const OPTIONS: Readonly<Record<string, LoadOptions>> = {
  'bad-setting': { runners: [...BUILT_IN_RUNNERS, greet] },
  'missing-param': { params: {} },
  'bad-param': { params: { count: 'three' } },
  'unknown-env': { env: { PATH: '/bin' } },
};

async function diagnose(code: string): Promise<{ diagnostics: readonly Diagnostic[]; text: string }> {
  const text = await readFile(join(folder, `${code}.yml`), 'utf8');
  const loaded = await loadPlanText(text, `${code}.yml`, OPTIONS[code]);
  return { diagnostics: loaded.ok ? loaded.warnings : loaded.diagnostics, text };
}

describe('every diagnostic', () => {
  it.each(DIAGNOSTIC_CODES.filter((code) => !OF_FILES.includes(code)))('%s', async (code) => {
    const { diagnostics, text } = await diagnose(code);
    expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set([code]));
    await expect(printDiagnostics(diagnostics, { text })).toMatchFileSnapshot(join(folder, `${code}.txt`));
  });

  it('has a plan of its own, and no plan is left over', async () => {
    const plans = (await readdir(folder)).filter((name) => name.endsWith('.yml')).map((name) => name.slice(0, -4));
    expect(plans.sort()).toEqual(DIAGNOSTIC_CODES.filter((code) => !OF_FILES.includes(code)).toSorted());
  });
});
