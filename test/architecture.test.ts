import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Folders that may import everything: the doors. */
const DOORS = ['cli', 'action', 'start'];

/** Folders that may not touch the process, the clock or the network. */
const PURE = [
  'plan',
  'graph',
  'run',
  'steps',
  'execute',
  'journal',
  'report',
  'notify',
  'tasks',
  'git',
  'launch',
  'sync',
  'submit',
  'outbox',
  'github-access',
  'worker',
  'blobs',
  'queue',
  'fleet',
];

/** Inner folder -> outer folder it may not import. */
const FORBIDDEN = [
  ['plan', 'graph'],
  ['run', 'plan'],
  ['graph', 'execute'],
  ['steps', 'journal'],
  ['execute', 'report'],
  ['execute', 'journal'],
  ['report', 'execute'],
  ['journal', 'execute'],
  ['notify', 'journal'],
  ['tasks', 'plan'],
  ['git', 'plan'],
  ['launch', 'report'],
  ['system', 'run'],
  ['schema', 'plan'],
  ['plan', 'cli'],
  ['steps', 'cli'],
  ['report', 'action'],
  ['launch', 'report'],
  ['launch', 'cli'],
  ['git', 'tasks'],
  ['execute', 'launch'],
  ['store', 'api'],
  ['store', 'journal'],
  ['api', 'journal'],
  ['api', 'serve'],
  ['api', 'launch'],
  ['client', 'api'],
  ['client', 'system'],
  ['dashboard', 'api'],
  ['dashboard', 'system'],
  ['dashboard', 'graph'],
  ['api', 'dashboard'],
  ['client', 'dashboard'],
  ['sync', 'api'],
  ['sync', 'launch'],
  ['sync', 'execute'],
  ['sync', 'submit'],
  ['launch', 'submit'],
  ['submit', 'journal'],
  ['submit', 'report'],
  ['submit', 'store'],
  ['submit', 'serve'],
  ['execute', 'sync'],
  ['launch', 'sync'],
  ['launch', 'store'],
  ['serve', 'cli'],
  ['outbox', 'api'],
  ['outbox', 'serve'],
  ['store', 'outbox'],
  ['notify', 'outbox'],
  ['notify', 'store'],
  ['worker', 'store'],
  ['worker', 'fleet'],
  ['worker', 'journal'],
  ['launch', 'worker'],
  ['fleet', 'worker'],
  ['api', 'worker'],
  ['github-access', 'store'],
  ['blobs', 'store'],
  ['blobs', 'github-access'],
  ['store', 'blobs'],
  ['outbox', 'blobs'],
  ['launch', 'blobs'],
  ['queue', 'store'],
  ['queue', 'blobs'],
  ['blobs', 'queue'],
  ['store', 'queue'],
  ['outbox', 'queue'],
  ['launch', 'queue'],
  ['fleet', 'api'],
  ['fleet', 'serve'],
  ['fleet', 'sync'],
  ['api', 'fleet'],
  ['store', 'fleet'],
  ['queue', 'fleet'],
] as const;

const worldly = [
  "export const ask = () => fetch('http://127.0.0.1');",
  'export const now = () => new Date();',
  'export const later = (work: () => void) => setTimeout(work, 1);',
  'export const home = () => process.cwd();',
  "export const say = () => console.log('hello');",
  '',
].join('\n');

/** A house that keeps the law in one place and breaks it everywhere else. */
const house: Record<string, string> = {
  'src/index.ts': 'export const door = 1;\n',
  'src/graph/allowed.ts':
    "import type { Other } from '../run/other.ts';\n\nexport const nameOf = (other: Other) => other.name;\n",
  'src/dashboard/runs/allowed.ts': importing('../../run/other.ts'),
  'src/dashboard/runs/graph/own.ts': importing('../../../run/other.ts'),
  'src/dashboard/runs/table/own.ts': importing('../graph/own.ts').replace('type { Other }', 'type { nameOf as Other }'),
  'src/dashboard/runs/deep/forbidden.ts': importing('../../../api/other.ts'),
  'src/plan/door.ts': "import { door } from '../index.ts';\n\nexport const own = door;\n",
  'src/plan/checks/door.ts': "import { door } from '../../index.ts';\n\nexport const own = door;\n",
  'src/run/egg.ts': "import type { Hen } from './hen.ts';\n\nexport interface Egg {\n  readonly from: Hen;\n}\n",
  'src/run/hen.ts': "import type { Egg } from './egg.ts';\n\nexport interface Hen {\n  readonly from: Egg;\n}\n",
  ...Object.fromEntries(PURE.map((folder) => [`src/${folder}/worldly.ts`, worldly])),
  ...Object.fromEntries(
    FORBIDDEN.flatMap(([inner, outer]) => [
      [`src/${outer}/other.ts`, 'export interface Other {\n  readonly name: string;\n}\n'],
      [`src/${inner}/imports-${outer}.ts`, importing(`../${outer}/other.ts`)],
      [`src/${inner}/deep/imports-${outer}.ts`, importing(`../../${outer}/other.ts`)],
    ]),
  ),
};

function importing(path: string): string {
  return `import type { Other } from '${path}';\n\nexport const nameOf = (other: Other) => other.name;\n`;
}

/** Path -> the rules that Biome, under this repository's own configuration, sees broken there. */
let broken: Map<string, string[]>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'orchestrator-law-'));
  for (const name of ['biome.json', '.gitignore']) await copyFile(join(root, name), join(folder, name));
  for (const [path, text] of Object.entries(house)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  broken = await lint(folder).finally(() => rm(folder, { recursive: true, force: true }));
});

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

function lint(folder: string): Promise<Map<string, string[]>> {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  return new Promise((accept, reject) => {
    execFile(biome, args, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout) => {
      try {
        const { diagnostics } = JSON.parse(stdout) as Report;
        const byPath = new Map<string, string[]>();
        for (const { category, location } of diagnostics) {
          byPath.set(location.path, [...(byPath.get(location.path) ?? []), category].sort());
        }
        accept(byPath);
      } catch (thrown) {
        reject(thrown);
      }
    });
  });
}

describe('the import law', () => {
  test('covers every folder of src', async () => {
    const config = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    const covered = new Set(
      config.overrides
        .filter(
          (override: { linter: { rules: { style?: object } } }) =>
            'noRestrictedImports' in (override.linter.rules.style ?? {}),
        )
        .flatMap((override: { includes: string[] }) => override.includes),
    );
    const entries = await readdir(join(root, 'src'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((name) => !DOORS.includes(name) && !covered.has(`src/${name}/**`))).toEqual([]);
  });

  test('lets an allowed import pass', () => {
    expect(broken.get('src/graph/allowed.ts')).toBeUndefined();
    for (const path of ['allowed.ts', 'graph/own.ts', 'table/own.ts']) {
      expect(broken.get(`src/dashboard/runs/${path}`)).toBeUndefined();
    }
  });

  test('the dashboard keeps it two folders deep, too', () => {
    expect(broken.get('src/dashboard/runs/deep/forbidden.ts')).toEqual(['lint/style/noRestrictedImports']);
  });

  test.each(FORBIDDEN)('%s may not import %s, not even its types', (inner, outer) => {
    expect(broken.get(`src/${inner}/imports-${outer}.ts`)).toEqual(['lint/style/noRestrictedImports']);
    expect(broken.get(`src/${inner}/deep/imports-${outer}.ts`)).toEqual(['lint/style/noRestrictedImports']);
  });

  test('nobody inside imports a door, however deep it lies', () => {
    expect(broken.get('src/plan/door.ts')).toEqual(['lint/style/noRestrictedImports']);
    expect(broken.get('src/plan/checks/door.ts')).toEqual(['lint/style/noRestrictedImports']);
  });

  test('a circle of types alone is a circle', () => {
    expect(broken.get('src/run/egg.ts')).toEqual(['lint/suspicious/noImportCycles']);
    expect(broken.get('src/run/hen.ts')).toEqual(['lint/suspicious/noImportCycles']);
  });
});

test.each(PURE)('%s takes network, time, process and console from System', (folder) => {
  expect(broken.get(`src/${folder}/worldly.ts`)).toEqual([
    ...Array(4).fill('lint/style/noRestrictedGlobals'),
    'lint/suspicious/noConsole',
  ]);
});
