import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { builtCommandLine } from '../support/build.ts';
import { createFolder } from '../support/cli.ts';
import { blocksOf, rowsOf, textOf } from '../support/pages.ts';

const exported = [...textOf('src/index.ts').matchAll(/\{([^}]*)\}/g)].flatMap(([, names = '']) =>
  names.split(',').map((name) => name.trim().replace(/^type /, '')),
);

test('docs/library.md names everything the library exports', () => {
  const page = textOf('docs/library.md');
  expect(exported.filter((name) => !new RegExp(`\`${name}[\`(]`).test(page))).toEqual([]);
});

test('docs/library.md names no function that is not there', () => {
  const functions = rowsOf('docs/library.md').flatMap(({ head, cells }) =>
    head === 'export' ? (cells[0]?.codes ?? []) : [],
  );
  expect(functions.length).toBeGreaterThan(5);
  expect(functions.map((code) => code.split('(')[0]).filter((name) => !exported.includes(name ?? ''))).toEqual([]);
});

test('docs/library.md names the options of runPlan', () => {
  const told = rowsOf('docs/library.md').flatMap(({ head, cells }) =>
    head === 'option' ? (cells[0]?.codes ?? []) : [],
  );
  const declared = [...textOf('src/launch/options.ts').matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(declared.sort());
});

test('the programs of docs/library.md run, one after the other', async () => {
  const { folder } = await builtCommandLine();
  const door = pathToFileURL(join(folder, 'index.js')).href;
  const cwd = createFolder({ 'plans/hello.yml': textOf('plans/hello.yml') });
  const printed = blocksOf('docs/library.md').map(({ text }, at) => {
    const file = join(cwd, `${at}.mjs`);
    writeFileSync(file, text.replace("'orchestrator-action'", JSON.stringify(door)));
    const { PATH = '' } = process.env;
    return execFileSync(process.execPath, [file], { cwd, env: { PATH }, encoding: 'utf8' });
  });
  expect(printed).toEqual([
    expect.stringMatching(/^run_started \ntask_started greet\n[\s\S]*run_ended \nsucceeded\n$/),
    expect.stringMatching(/^hello-\S+ 2 succeeded\n$/),
    'succeeded\n',
    'succeeded\n',
  ]);
});
