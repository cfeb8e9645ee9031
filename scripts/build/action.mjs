import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { mustRun } from '../run-program.mjs';
import { compileModules } from './library.mjs';

/** How long a bundle is kept for the same input, ms. */
const KEPT_MS = 24 * 3_600_000;
const SCRIPTS = ['action.mjs', 'ncc.mjs'].map((name) => join(import.meta.dirname, name));

/** What the runner starts: name of the file in dist/ -> the function of the bundle it calls. */
const STEPS = { index: 'main', post: 'post' };

/**
 * Bundles the GitHub Action into `out`: `index.js` and `post.js`, two lines each, and `action/`, ES modules made by ncc from what tsc makes, with
 * a lazy chunk for each dynamic import. Answers the folders of the packages inside. See docs/decisions/0013-action-bundle.md.
 */
export async function bundleAction({ root, out }) {
  if (!existsSync(join(root, 'src/action/entry.ts'))) return [];
  const modules = realpathSync(join(root, 'node_modules'));
  // Always at the same distance from the packages: the bundler names modules by it, and the bytes must be the same everywhere.
  await mkdir(join(dirname(modules), 'build'), { recursive: true });
  const stage = await mkdtemp(join(dirname(modules), 'build/action-'));
  try {
    await compileModules({ root, files: ['src/action/entry.ts'], stage });
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    await writeFile(join(stage, 'package.json'), JSON.stringify({ version, type: 'module' }));
    const made = await bundled(root, modules, stage);
    await cp(join(made, 'action'), join(out, 'action'), { recursive: true });
    await writeFile(join(out, 'action/package.json'), '{ "type": "module" }\n');
    for (const [name, called] of Object.entries(STEPS)) {
      await writeFile(
        join(out, `${name}.js`),
        `'use strict';\nimport('./action/index.js').then((action) => action.${called}());\n`,
      );
    }
    return JSON.parse(await readFile(join(made, 'packages.json'), 'utf8')).map((path) => join(modules, path));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

// The bundler takes half a minute, most of it for packages that hardly ever change; the same input is bundled once.
async function bundled(root, modules, stage) {
  const cache = join(modules, '.cache/action-bundle');
  const kept = join(cache, await stateOf(root, stage));
  if (existsSync(kept)) return kept;
  const made = join(stage, 'made');
  await mustRun([process.execPath, join(import.meta.dirname, 'ncc.mjs'), 'lib/action/entry.js', made], { cwd: stage });
  await writeFile(join(made, 'packages.json'), JSON.stringify(await packagesIn(made, modules)));
  await mkdir(cache, { recursive: true });
  await forgetOld(cache);
  // Two builds at one time make the same.
  await rename(made, kept).catch(() => undefined);
  return existsSync(kept) ? kept : made;
}

async function forgetOld(cache) {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name));
    if (Date.now() - mtimeMs > KEPT_MS) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function stateOf(root, stage) {
  const hash = createHash('sha256');
  const lib = (await readdir(join(stage, 'lib'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const paths = lib.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of [...paths, join(root, 'package-lock.json'), ...SCRIPTS]) {
    if (existsSync(path)) hash.update(`${relative(stage, path)}\n`.replace(/^\.\..*/, '')).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 24);
}

/** Folders in node_modules of what went into the bundle. */
async function packagesIn(made, modules) {
  const ids = JSON.parse(await readFile(join(made, 'modules.json'), 'utf8'));
  const paths = ids.flatMap((id) => [...id.matchAll(/[^!|]*\/node_modules\/[^!|?]+/g)].map(([path]) => path));
  const folders = paths.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  const inside = folders.filter((path) => path?.startsWith(`${modules}/`) && !path.includes('/@vercel/ncc'));
  return [...new Set(inside)].map((path) => relative(modules, path)).sort();
}
