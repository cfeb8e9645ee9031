import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codesOf, PAGES, root, rowsOf } from '../support/pages.ts';

describe('docs/architecture.md', () => {
  test('has a row for every folder of the sources, and for no other', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const told = rowsOf('docs/architecture.md').flatMap(({ cells }) => cells[0]?.codes ?? []);
    expect(told.sort()).toEqual(folders.map(({ name }) => `src/${name}`).sort());
  });
});

test.each(PAGES.filter((path) => path !== 'CHANGELOG.md'))('files of ours that %s names are there', (page) => {
  const named = codesOf(page).filter((code) =>
    /^(src|test|plans|schemas|scripts|bench|docs|dist)\/[\w./-]*$/.test(code),
  );
  const gone = named.filter((path) => !path.startsWith('dist') && !existsSync(join(root, path)));
  // A page may tell the reader to write a plan.
  expect(gone.filter((path) => !path.startsWith('plans/'))).toEqual([]);
});
