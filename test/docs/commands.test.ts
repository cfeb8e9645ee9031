import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';
import { type Block, blocksOf, root } from '../support/pages.ts';

/** What of the repository the commands of the pages touch. */
const PARTS = [
  'README.md',
  'LICENSE',
  'package.json',
  'package-lock.json',
  '.nvmrc',
  '.gitignore',
  '.gitattributes',
  'plans',
  'schemas',
  'docs',
];

/** The plan with a mistake that the README speaks of. */
const TYPO = 'name: typo\nsteps:\n  - id: build\n    command: npm run build\n    timeot: 10m\n';

let built: BuiltCli;
let base: string;
let project: string;

beforeAll(() => {
  built = buildCli();
  base = realpathSync(mkdtempSync(join(tmpdir(), 'pages-')));
});
afterAll(() => {
  built.remove();
  rmSync(base, { recursive: true, force: true });
});

/** A fresh clone, as far as the pages go: two commits, and the program as it is built from the sources now. */
function openProject(name: string): string {
  const folder = join(base, name);
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  cpSync(dirname(built.path), join(folder, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  inShell('git init --quiet && git add --all && git commit --quiet -m one', folder);
  inShell('echo changed > notes.txt && git add --all && git commit --quiet -m two', folder);
  return folder;
}

function inShell(script: string, cwd: string): { status: number | null; printed: string } {
  const identity = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
  const env = { PATH: process.env.PATH, HOME: base, GIT_CONFIG_NOSYSTEM: '1', ...identity, ...committer };
  const { status, stdout } = spawnSync('sh', ['-ec', `exec 2>&1\n${script}`], { cwd, env, encoding: 'utf8' });
  return { status, printed: stdout };
}

/** What a page shows and what was printed, without what differs from run to run and machine to machine. */
function comparable(text: string): string {
  return text
    .replace(/\d+\.\ds\b/g, '0.0s')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, 'DATE')
    .replace(/Node \d+\.\d+\.\d+( on \w+, \d+ processors)?/g, 'Node VERSION')
    .replace(/ {2,}/g, '  ')
    .replace(/ +$/gm, '')
    .trim();
}

/** The dialogue of a block, played again where nothing has run before. */
function replay(block: Block): string {
  rmSync(join(project, '.orchestrator'), { recursive: true, force: true });
  const commands = block.text.split('\n').filter((line) => line.startsWith('$ '));
  return commands.map((line) => `${line}\n${inShell(line.slice(2), project).printed}`).join('');
}

const isShown = ({ language, text }: Block): boolean => language === 'yaml' && text.startsWith('# plans/');
const isRun = ({ language, remark }: Block): boolean =>
  language === 'console' || (language === 'sh' && !remark?.includes('not run'));

describe.each(['README.md', 'docs/ORCHESTRATION.md'])('%s', (page) => {
  const blocks = blocksOf(page);
  beforeAll(() => {
    project = openProject(page.replaceAll('/', '-'));
    for (const { text } of blocks.filter(isShown)) {
      const path = join(project, text.slice(2, text.indexOf('\n')));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${text}\n`);
    }
    if (page === 'README.md') writeFileSync(join(project, 'plans/typo.yml'), TYPO);
  });

  test('leaves out no more than the two commands that install and test', () => {
    const left = blocks.filter(({ language, remark }) => language === 'sh' && remark?.includes('not run'));
    expect(left.map(({ text }) => text)).toEqual(['npm ci && npm run orchestrator:nightly\nnpm test']);
  });

  test.each(blocks.filter(isRun).map((block) => ({ block, name: block.text.split('\n')[0] })))('$name', ({ block }) => {
    if (block.language === 'console') {
      expect(comparable(replay(block))).toBe(comparable(block.text));
      return;
    }
    const { status, printed } = inShell(block.text, project);
    expect(printed).not.toMatch(/^error:/m);
    expect(status, printed).toBe(0);
  });

  test('every plan it shows is valid', () => {
    const plans = readdirSync(join(project, 'plans')).filter((name) => name.endsWith('.yml') && name !== 'typo.yml');
    expect(inShell(`node dist/cli.js validate ${plans.map((name) => `plans/${name}`).join(' ')}`, project).status).toBe(
      0,
    );
  });
});
