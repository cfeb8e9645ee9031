import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/tasks/finding.ts';
import { lines, runIn, soundRepository } from '../support.ts';

test('every plan is handed to the validator, and what it says is told', async () => {
  const repository = await soundRepository({
    'plans/a.yml': 'name: a\nsteps: []\n',
    'plans/b.yaml': 'name: b\n',
    'config/c.yml': '# yaml-language-server: $schema=../schemas/plan.schema.json\nname: c\n',
    'config/d.yml': 'name: d\n# yaml-language-server: $schema=../schemas/plan.schema.json\n',
    'plans/notes.md': '# Notes\n',
    'plans/deep/e.yml': 'name: e\n',
    'test/fixtures/f.yml': '# yaml-language-server: $schema=../schemas/plan.schema.json\n',
  });
  const asked: string[] = [];
  const validatePlan = async (path: string): Promise<Finding[]> => {
    asked.push(path);
    const finding = { rule: 'plan/missing-key', severity: 'error', message: 'No steps.', line: 1 } as const;
    return path === 'plans/b.yaml' ? [finding] : [];
  };
  const report = await runIn(repository, { validatePlan });
  expect(asked.sort()).toEqual(['config/c.yml', 'plans/a.yml', 'plans/b.yaml']);
  expect(lines(report)).toEqual(['plans/b.yaml:1 error plan/missing-key: No steps.']);
  expect(report.checked).toMatchObject({ plans: 3 });
  expect(report.failed).toBe(true);
});
