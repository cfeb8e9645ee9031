import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeTokens } from '../../src/tasks/dx-integrate/environment/tokens.ts';
import { root, rowsOf, textOf } from '../support/pages.ts';

const NAME = /^[A-Z][A-Z_]+$/;

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));

/** Variables in one file: `env: 'X'` of a flag, `env.X`, `const { X } = env`, `{ ...env, X: … }`, and whatever begins with our own name. */
function variablesIn(path: string): string[] {
  const code = textOf(path);
  const tokens = codeTokens(path, code);
  const read = tokens.flatMap(({ text }, at) =>
    text === 'env' && tokens[at + 1]?.text === '.' ? [tokens[at + 2]] : [],
  );
  const own = tokens.filter(({ text }) => text.startsWith('ORCHESTRATOR_'));
  const unpacked = [...code.matchAll(/\{([^{}]*)\} = (?:[\w.]+\.)?env\b/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  const set = [...code.matchAll(/\.\.\.(?:\w+\.)?env\b([^}]*)\}|\{ (GITHUB_OUTPUT: )/g)].flatMap(
    ([, beside = '', output = '']) => `${beside}${output}`.match(/\b[A-Z][A-Z_]+(?=:)/g) ?? [],
  );
  const flags = [...code.matchAll(/^ *(?:\{.*)?\benv: '([A-Z_]+)'/gm)].map(([, name = '']) => name);
  const names = [...flags, ...[...read, ...own].map((token) => token?.text ?? ''), ...unpacked, ...set];
  return names.map((name) => name.trim().split(':')[0] ?? '').filter((name) => NAME.test(name));
}

const listed = rowsOf('docs/environment.md').flatMap(({ cells }) => cells[0]?.codes ?? []);
const secrets = /^secrets: \[(.*)\]$/m.exec(textOf('plans/nightly.yml'))?.[1]?.split(', ') ?? [];

test('docs/environment.md lists the variables that the sources read or set, the secrets of the nightly plan, and no others', () => {
  const used = new Set([...sources.flatMap(variablesIn), ...secrets]);
  expect([...new Set(listed)].sort()).toEqual([...used].sort());
});

test('the example of a dotenv file names only variables of the page, and no secret', () => {
  const named = [...textOf('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !listed.includes(name) || secrets.includes(name))).toEqual([]);
});

test('what the workflow of the night needs is on the page about setting it up', () => {
  const needed = [...textOf('.github/workflows/nightly.yml').matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(
    ([, name]) => name,
  );
  expect(needed).toHaveLength(3);
  const page = textOf('docs/ORCHESTRATION.md');
  expect(needed.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});
