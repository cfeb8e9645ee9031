import { expect, test } from 'vitest';
import { blocksOf, textOf } from '../support/pages.ts';

test('the set-up guide explains the nightly plan whole, line by line', () => {
  const explained = blocksOf('docs/ORCHESTRATION.md')
    .filter(({ language, section }) => language === 'yaml' && section.at(-1) === 'The nightly plan, line by line')
    .map(({ text }) => text);
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  expect(lines(explained.join('\n'))).toEqual(lines(textOf('plans/nightly.yml')));
});
