import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createSystem } from '../../../src/system/system.ts';
import { createDxIntegrate } from '../../../src/tasks/dx-integrate/dx-integrate.ts';
import { asTexts, lines, readme, runIn, SOUND, soundRepository } from './support.ts';

test('a sound repository passes, strictly too', async () => {
  const report = await runIn(await soundRepository(), { flags: { strict: true } });
  expect(report).toMatchInlineSnapshot(`
    {
      "checked": {
        "actions": 0,
        "commands": 4,
        "documents": 1,
        "links": 0,
        "lock files": 1,
        "node versions": 0,
        "plans": 0,
        "variables": 0,
        "workflows": 0,
      },
      "failed": false,
      "findings": [],
      "job": "dx.integrate",
      "notes": [],
    }
  `);
});

test('errors fail, warnings fail only when strict, notes never', async () => {
  const warning = await soundRepository({ 'src/a.ts': 'process.env.SECRET_WORD;\n' });
  expect((await runIn(warning)).failed).toBe(false);
  expect((await runIn(warning, { flags: { strict: true } })).failed).toBe(true);
  const note = await soundRepository({ 'scripts/a.mjs': 'process.env.SECRET_WORD;\n' });
  expect(lines(await runIn(note))).toHaveLength(1);
  expect((await runIn(note, { flags: { strict: true } })).failed).toBe(false);
  const error = await soundRepository({ 'README.md': readme('[a](gone.md)') });
  expect((await runIn(error)).failed).toBe(true);
});

test('the world is read and never written, and nothing is fetched', async () => {
  const repository = await soundRepository({ 'README.md': readme('[a](http://127.0.0.1:9/x.md) [b](gone.md)') });
  const refuse = (): never => {
    throw new Error('not allowed');
  };
  const system = repository.system();
  const files = { ...system.files, write: refuse, append: refuse, copy: refuse, remove: refuse, makeDirectory: refuse };
  const job = createDxIntegrate({ validatePlan: async () => [] });
  const said: string[] = [];
  const report = await job.run({
    system: createSystem({ ...system, files, fetch: refuse }),
    flags: {},
    progress: (line) => said.push(line),
  });
  expect(report.findings).toHaveLength(1);
  expect(said).toEqual(['Reading 3 files']);
});

test('outside of a repository the folder is walked, without what is installed or built', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dx-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = {
    ...SOUND,
    'README.md': readme('[a](gone.md) [b](dist/there.md)\n\n```sh\nnode dist/cli.js\nnode build/cli.js\n```'),
    'node_modules/x/README.md': '[a](gone.md)\n',
    'dist/there.md': '[a](gone.md)\n',
    'docs/deep/a.md': '[a](gone.md)\n',
  };
  for (const [path, text] of Object.entries(asTexts(files))) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const job = createDxIntegrate({ validatePlan: async () => [] });
  const env = { PATH: process.env.PATH ?? '', GIT_CEILING_DIRECTORIES: tmpdir() };
  const report = await job.run({
    system: createSystem({ cwd: folder, env }),
    flags: { 'only-changed': true },
    progress: () => undefined,
  });
  expect(report.findings.map(({ file }) => file)).toEqual(['README.md', 'docs/deep/a.md']);
  expect(report.notes).toEqual(['This is not a git repository, so every file in the folder was looked at.']);
});

test('a flag is what the command line shows', () => {
  const job = createDxIntegrate({ validatePlan: async () => [] });
  expect([job.name, ...job.flags.map(({ name, value }) => (value ? `--${name} ${value}` : `--${name}`))]).toEqual([
    'dx.integrate',
    '--only-changed',
    '--base REF',
    '--strict',
  ]);
});
