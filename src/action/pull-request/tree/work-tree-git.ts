import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Fault } from '../../../errors.ts';
import { createGit, firstLine, type Git } from '../../../git/git.ts';
import type { System } from '../../../system/system.ts';

/** Git in a work tree, with an index and an object store of its own, so that looking leaves no trace in the repository. */
export interface WorkTreeGit extends Git {
  /** Absolute path of the top of the work tree. */
  readonly top: string;
  /** An absolute folder as the start of paths from the top, `` for the top itself; undefined for a folder outside. */
  within(folder: string): string | undefined;
  /** Folder for everything that is not to stay, inside the repository's own folder. */
  readonly folder: string;
  /** The index people use; it may not be there yet. */
  readonly realIndex: string;
  /** Git on the real index and object store. */
  readonly real: Git;
  /** Git on another index file of `folder`. */
  withIndex(name: string): Git;
  /** The bytes of a blob, whole. */
  bytes(oid: string): Promise<Buffer>;
}

/** Opens the work tree around `cwd`. Throws `unavailable` where there is none. */
export async function openWorkTree(system: System, cwd: string): Promise<WorkTreeGit> {
  const place = createGit({ ...system, cwd });
  const found = await place.ask(['rev-parse', '--show-toplevel', '--absolute-git-dir']);
  const [top = '', gitDir = ''] = found.stdout.split('\n');
  if (found.code !== 0 || top === '') {
    throw new Fault('unavailable', `${cwd} is no git work tree (${firstLine(found.stderr)}).`, {
      cure: /dubious ownership/.test(found.stderr)
        ? `Let git trust it before the plan is run: git config --global --add safe.directory ${cwd}`
        : 'Check the repository out before the plan is run (uses: actions/checkout).',
    });
  }
  const paths = await place.read(['rev-parse', '--git-path', 'index', '--git-path', 'objects']);
  const [realIndex = '', objects = ''] = paths.split('\n').map((path) => resolve(cwd, path));
  const folder = join(gitDir, `orchestrator-${system.randomHex(6)}`);
  await system.files.makeDirectory(join(folder, 'objects'));
  const ownObjects = {
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [objects, system.env.GIT_ALTERNATE_OBJECT_DIRECTORIES].filter(Boolean).join(':'),
  };
  const withIndex = (name: string): Git =>
    createGit({ ...system, cwd: top, env: { ...system.env, ...ownObjects, GIT_INDEX_FILE: join(folder, name) } });
  return {
    ...withIndex('index'),
    ...{ top, folder, realIndex, withIndex },
    within: (path) => {
      const from = relative(top, path).split(sep).join('/');
      if (from === '..' || from.startsWith('../') || isAbsolute(from)) return undefined;
      return from === '' ? '' : `${from}/`;
    },
    real: createGit({ ...system, cwd: top }),
    bytes: (oid) => readBlob(system, top, { ...system.env, ...ownObjects }, oid),
  };
}

async function readBlob(system: System, cwd: string, env: System['env'], oid: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const running = system.processes.start({
    argv: ['git', 'cat-file', 'blob', oid],
    cwd,
    env,
    onOutput: (stream, bytes) => {
      if (stream === 'stdout') chunks.push(Buffer.from(bytes));
    },
  });
  const { code } = await running.exited;
  if (code !== 0) throw new Fault('unavailable', `git could not read the object ${oid}.`);
  return Buffer.concat(chunks);
}
