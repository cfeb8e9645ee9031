import { expect, test } from 'vitest';
import { found, foundIn, SOUND } from '../support.ts';

const needy = {
  'package.json': { ...SOUND['package.json'], devDependencies: { a: '1.0.0' } },
  'package-lock.json': { packages: { '': { devDependencies: { a: '1.0.0' } } } },
};

test('a README must show how to install and how to test', async () => {
  expect(
    await found({ ...needy, 'README.md': '# Tool\n\nnpm ci, npm test\n\n```sh\nnpm install tool\n```\n' }),
  ).toEqual([
    'README.md:1 warning readme-no-install: The README shows no command to install the project.',
    'README.md:1 warning readme-no-test: The README shows no command to test the project.',
  ]);
});

test.each([
  'npm ci && npm test',
  'yarn\nyarn test',
  'pnpm install --frozen-lockfile\npnpm run test:unit',
  'npm i\nnode --test',
])('%s is enough', async (script) => {
  const { 'package.json': manifest } = needy;
  const scripts = { ...manifest.scripts, 'test:unit': 'node --test' };
  const files = { ...needy, 'package.json': { ...manifest, scripts }, 'pnpm-lock.yaml': '' };
  expect(await found({ ...files, 'README.md': `\`\`\`sh\n${script}\n\`\`\`\n` })).toEqual([]);
});

test('a package that needs nothing needs no install', async () => {
  expect(await found({ 'README.md': 'Run `npm test`.\n' })).toEqual([]);
});

test('a README that is not there is told', async () => {
  expect(await foundIn({ 'package.json': SOUND['package.json'] })).toEqual([
    'undefined:undefined warning no-readme: There is no README.md at the top of the repository.',
  ]);
});
