import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reviewRuleHelp } from '../../../src/tasks/code-review/rule-help.ts';

const folder = 'src/tasks/code-review';
const namesIn = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').match(/(?<=')review\/[a-z-]+(?=')/g) ?? [];

it('holds a sentence for every rule there is, and for no other', () => {
  const used = new Set(readdirSync(join(folder, 'rules')).flatMap((file) => namesIn(join('rules', file))));
  expect(new Set(namesIn('rule-help.ts'))).toEqual(used);
  for (const rule of used) expect(reviewRuleHelp(rule)?.text).toMatch(/\.$/);
});

it('has one sentence for all linters, and none for the unknown', () => {
  expect(reviewRuleHelp('lint/no-var')?.text).toContain('linter');
  expect(reviewRuleHelp('seo/title')).toBeUndefined();
});
