import { expect, test } from 'vitest';
import { EXIT_STATUS } from '../../src/errors.ts';
import { textOf } from '../support/pages.ts';

test('docs/errors.md tells of every code, each with the exit status it has, and of no other', () => {
  const told = [...textOf('docs/errors.md').matchAll(/^## (\S+)\n\nExit status (\d)\./gm)];
  expect(Object.fromEntries(told.map(([, code, status]) => [code, Number(status)]))).toEqual(EXIT_STATUS);
  expect(textOf('docs/errors.md').match(/^## /gm)).toHaveLength(Object.keys(EXIT_STATUS).length);
});
