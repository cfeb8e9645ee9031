import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../run-program.mjs';

/** Builds again in another folder and compares with dist/ byte by byte; answers the files that differ as text, or undefined. */
export async function checkDist(root) {
  const folder = await mkdtemp(join(tmpdir(), 'orchestrator-dist-'));
  const fresh = join(folder, 'dist');
  try {
    await mustRun([process.execPath, 'scripts/build.mjs', '--skip-generate', '--out', fresh], { cwd: root });
    const differences = await compareFolders(join(root, 'dist'), fresh);
    if (differences.length === 0) return undefined;
    return [...differences, 'dist/ is not what src/ makes: run npm run build and commit dist/'].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One line for each file that only one of the folders has or whose bytes differ, by path. */
export async function compareFolders(committed, fresh) {
  const [before, after] = await Promise.all([readTree(committed), readTree(fresh)]);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((path) => {
    if (!before.has(path)) return [`missing  ${path}`];
    if (!after.has(path)) return [`left over ${path}`];
    return before.get(path).equals(after.get(path)) ? [] : [`differs  ${path}`];
  });
}

async function readTree(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)])));
}
