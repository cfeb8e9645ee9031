import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderOf, upwards, within } from '../../../../src/tasks/dx-integrate/project/paths.ts';

const path = fc
  .array(fc.constantFrom('a', 'b.md', '.', '..', '', ' ', 'ü'), { maxLength: 6 })
  .map((parts) => parts.join('/'));

test('a path within the project never leads out of it', () => {
  fc.assert(
    fc.property(path, path, (folder, inner) => {
      const found = within(folder, inner);
      expect(found === undefined || !/^(\.\.)?\/|^\.\.?$|\/$/.test(found)).toBe(true);
    }),
  );
});

test('the way up ends at the top, whatever the path', () => {
  fc.assert(
    fc.property(path, (start) => {
      const way = upwards(start);
      expect(way.at(-1)).toBe('');
      expect(way.slice(1)).toEqual(way.slice(0, -1).map(folderOf));
    }),
  );
  expect(upwards('a/b/c')).toEqual(['a/b/c', 'a/b', 'a', '']);
});
