import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Fault } from '../../src/errors.ts';
import { loadPlugins } from '../../src/steps/plugins.ts';

let base: string;
let folder: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'plugins-'));
  // Below node_modules the test runner leaves the loading of modules to Node itself.
  folder = join(base, 'node_modules', 'plugins');
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

let files = 0;
function plugin(source: string): string {
  const name = `./plugin-${files++}.mjs`;
  writeFileSync(join(folder, name), source);
  return name;
}

const RUN = `run: async () => ({ status: 'succeeded' })`;

test.each([
  ['a list called runners', `export const runners = [{ name: 'a', ${RUN} }, { name: 'b', ${RUN} }];`, ['a', 'b']],
  ['one called runner', `export const runner = { name: 'a', ${RUN} };`, ['a']],
  ['one as default', `export default { name: 'a', ${RUN} };`, ['a']],
  ['a list as default', `export default [{ name: 'a', ${RUN} }];`, ['a']],
  [
    'an instance of a class',
    `class Deploy { name = 'a'; async run() { return { status: 'succeeded' }; } } export default new Deploy();`,
    ['a'],
  ],
])('a plugin may export %s', async (_name, source, names) => {
  const runners = await loadPlugins([plugin(source)], folder);
  expect(runners.map(({ name }) => name)).toEqual(names);
  expect(await runners[0]?.run({} as never)).toEqual({ status: 'succeeded' });
});

test('several plugins, in their order', async () => {
  const paths = ['x', 'y', 'z'].map((name) => plugin(`export default { name: '${name}', ${RUN} };`));
  expect((await loadPlugins(paths, folder)).map(({ name }) => name)).toEqual(['x', 'y', 'z']);
});

describe('what is refused', () => {
  test.each([
    ['nothing exported', `export const other = 1;`],
    ['an empty list', `export const runners = [];`],
    ['not an object', `export default 'deploy';`],
    ['no name', `export default { ${RUN} };`],
    ['no function', `export default { name: 'deploy', run: true };`],
    ['a schema that is none', `export default { name: 'deploy', schema: 'string', ${RUN} };`],
    ['a schema that does not compile', `export default { name: 'deploy', schema: { type: 'text' }, ${RUN} };`],
    ['a module that throws', `throw new Error('not today');`],
    ['a module that does not parse', `export default {`],
    ['a module that imports what is not there', `import './gone.mjs';`],
  ])('%s', async (_name, source) => {
    const path = plugin(source);
    const thrown = await loadPlugins([path], folder).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Fault);
    const { code, message, cure } = thrown as Fault;
    expect(code).toBe('usage');
    expect([
      message
        .replace(path, '<plugin>')
        .replaceAll(folder, '<folder>')
        .replaceAll(/plugin-\d+/g, 'plugin'),
      cure,
    ]).toMatchSnapshot();
  });

  test('a file that is not there', async () => {
    const loading = loadPlugins(['./gone.mjs'], folder);
    await expect(loading).rejects.toThrow(
      `The plugin ./gone.mjs cannot be loaded: there is no file ${join(folder, 'gone.mjs')}`,
    );
  });
});
