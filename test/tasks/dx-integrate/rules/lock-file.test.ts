import { expect, test } from 'vitest';
import { found, foundIn, readme, SOUND, type TestFiles, workflow } from '../support.ts';

const manifest = (parts: object) => ({ ...SOUND['package.json'], ...parts });
const lock = (root: object, packages: object = {}) => ({
  name: 'tool',
  lockfileVersion: 3,
  packages: { '': { name: 'tool', ...root }, ...packages },
});

test('the lock file must say what package.json says', async () => {
  expect(
    await found({
      'package.json': manifest({
        dependencies: { added: '1.0.0', changed: '^2.0.0', kept: '^1.0.0', stale: '^3.0.0' },
        optionalDependencies: { extra: '1.0.0' },
      }),
      'package-lock.json': lock(
        { dependencies: { changed: '^1.0.0', kept: '^1.0.0', stale: '^3.0.0' }, devDependencies: { removed: '1.0.0' } },
        { 'node_modules/kept': { version: '1.4.0' }, 'node_modules/stale': { version: '2.9.0' } },
      ),
    }),
  ).toMatchInlineSnapshot(`
    [
      "package.json:1 error lock-out-of-step: removed is in the lock file, but no longer in package.json.",
      "package.json:8 error lock-out-of-step: added is not in the lock file.",
      "package.json:9 error lock-out-of-step: changed is "^2.0.0" here and "^1.0.0" in the lock file.",
      "package.json:11 error lock-out-of-step: stale is locked at 2.9.0, which "^3.0.0" does not allow.",
      "package.json:14 error lock-out-of-step: extra is not in the lock file.",
    ]
  `);
});

test('so must the entry of each package of a workspace', async () => {
  expect(
    await found({
      'web/package.json': { name: 'web', dependencies: { a: '2.0.0' } },
      'package-lock.json': lock(
        {},
        { web: { name: 'web', dependencies: { a: '1.0.0' } }, 'node_modules/web': { link: true } },
      ),
    }),
  ).toEqual(['web/package.json:4 error lock-out-of-step: a is "2.0.0" here and "1.0.0" in the lock file.']);
});

const sound: [string, TestFiles][] = [
  [
    'an optional dependency that is also a plain one',
    {
      'package.json': manifest({ dependencies: { a: '1.0.0' }, optionalDependencies: { a: '1.0.0' } }),
      'package-lock.json': lock({ optionalDependencies: { a: '1.0.0' } }),
    },
  ],
  [
    'an override',
    {
      'package.json': manifest({ dependencies: { a: '^1.0.0' }, overrides: { a: '2.0.0' } }),
      'package-lock.json': lock({ dependencies: { a: '^1.0.0' } }, { 'node_modules/a': { version: '2.0.0' } }),
    },
  ],
  [
    'a range that is an address or another name',
    {
      'package.json': manifest({ dependencies: { a: 'npm:b@^1.0.0', c: 'github:ada/c' } }),
      'package-lock.json': lock(
        { dependencies: { a: 'npm:b@^1.0.0', c: 'github:ada/c' } },
        { 'node_modules/a': { version: '1.2.0' }, 'node_modules/c': { version: '0.1.0' } },
      ),
    },
  ],
];

test.each(sound)('nothing is said of %s', async (_, files) => {
  expect(await found(files)).toEqual([]);
});

const { 'package-lock.json': _lock, ...unlocked } = SOUND;

test('a clean install needs the lock file of its tool', async () => {
  const steps = '- run: npm ci --ignore-scripts\n- run: yarn install --immutable\n- run: pnpm i --frozen-lockfile';
  const files = { 'README.md': readme('Use `npm ci`.'), '.github/workflows/ci.yml': workflow(steps) };
  expect(await foundIn({ ...unlocked, ...files })).toMatchInlineSnapshot(`
    [
      ".github/workflows/ci.yml:6 error missing-lock-file: "npm ci --ignore-scripts" needs a lock file, and the repository has none.",
      ".github/workflows/ci.yml:7 error missing-lock-file: "yarn install --immutable" needs a lock file, and the repository has none.",
      ".github/workflows/ci.yml:8 error missing-lock-file: "pnpm i --frozen-lockfile" needs a lock file, and the repository has none.",
      "README.md:4 error missing-lock-file: "npm ci" needs a lock file, and the repository has none.",
    ]
  `);
});

test.each(['npm install', 'npm --prefix other ci', 'cd elsewhere && npm ci', 'yarn install', 'pnpm install'])(
  '%s needs none here',
  async (command) => {
    const readme = '# Tool\n\n```sh\nnpm install\nnpm test\n```\n';
    const files = { 'README.md': readme, '.github/workflows/ci.yml': workflow(`- run: ${command}`) };
    expect(await foundIn({ ...unlocked, ...files })).toEqual([]);
  },
);

test('a package.json that is no JSON object is told once', async () => {
  expect(await found({ 'package.json': '{ "name": "x", }\n' })).toEqual([
    'package.json:1 error unreadable-manifest: package.json is not a JSON object.',
  ]);
});
