import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let folder: string;
let first: string;
let second: string;

// Two copies of the sources in folders of different depth, so that a path that leaks into a build shows.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orchestrator-build-'));
  first = buildIn(join(folder, 'a'));
  second = buildIn(join(folder, 'b/with some/deeper place'));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function buildIn(copy: string): string {
  for (const path of [
    'src',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.dist.json',
    'tsconfig.dashboard.json',
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--skip-generate'], { cwd: copy, stdio: 'pipe' });
  return join(copy, 'dist');
}

function filesOf(dist: string): Record<string, string> {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(dist.length + 1), readFileSync(path, 'latin1')]));
}

describe('a build', () => {
  test('is the same bytes wherever it is made', () => {
    expect(Object.keys(filesOf(first))).toContain('cli.js');
    expect(filesOf(second)).toEqual(filesOf(first));
  });

  test('names no place of the machine it was made on', () => {
    const leaks = Object.entries(filesOf(first)).filter(([, text]) => text.includes(folder) || text.includes(root));
    expect(leaks.map(([path]) => path)).toEqual([]);
  });

  test('holds every file that package.json promises', () => {
    const files = Object.keys(filesOf(first)).map((path) => `./dist/${path}`);
    const promised = [
      ...Object.values<string>(manifest.bin).map((path) => `./${path}`),
      ...Object.values<string | Record<string, string>>(manifest.exports)
        .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
        .filter((path) => path.startsWith('./dist/')),
    ];
    expect(promised.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('says whose work is inside', () => {
    const licenses = readFileSync(join(first, 'licenses.txt'), 'utf8');
    expect(licenses).toContain(`yaml ${manifest.dependencies.yaml}\nISC\n`);
    expect(licenses).not.toMatch(/\nundefined\n/);
  });
});

describe('dist/ where nothing is installed', () => {
  test('cli.js answers', () => {
    const version = execFileSync(process.execPath, [join(first, 'cli.js'), '--version'], { cwd: folder });
    expect(version.toString().trim()).toBe(manifest.version);
  });

  test('cli.js validates a plan', () => {
    const bare = join(folder, 'bare');
    cpSync(first, join(bare, 'dist'), { recursive: true });
    writeFileSync(join(bare, 'plan.yml'), 'name: small\nsteps:\n  - id: only\n    command: node --version\n');
    const args = [join(bare, 'dist/cli.js'), 'validate', join(bare, 'plan.yml')];
    expect(() => execFileSync(process.execPath, args, { cwd: bare, stdio: 'pipe' })).not.toThrow();
  });
});

test('the library has types that another TypeScript project can read', () => {
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules/orchestrator-action');
  cpSync(first, join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const name of ['@types', 'undici-types', ...Object.keys(manifest.dependencies)]) {
    cpSync(join(root, 'node_modules', name), join(consumer, 'node_modules', name), { recursive: true });
  }
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(consumer, 'consumer.ts'), CONSUMER);
  const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--types', 'node'];
  const tsc = join(root, 'node_modules/.bin/tsc');
  execFileSync(tsc, [...options, '--target', 'es2023', 'consumer.ts'], { cwd: consumer, stdio: 'pipe' });
});

const CONSUMER = `
import { loadPlan, runPlan } from 'orchestrator-action';
import { createFakeSystem } from 'orchestrator-action/testing';
// @ts-expect-error: a path is text, so the types really came along
void loadPlan(42);
export const doors = [runPlan, createFakeSystem];
`;
