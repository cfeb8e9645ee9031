// node ncc.mjs <entry> <folder>: bundles into the folder, beside `modules.json` with the paths of all that is inside. Bytes depend on the working directory.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';

const [entry, folder] = process.argv.slice(2);

/** The artifact client unpacks with it what it downloads; we do that ourselves, and one of its packages names no licence. */
const NEVER_CALLED = { 'unzip-stream': 'node:zlib' };

const { code, assets, stats } = await ncc(resolve(entry), { cache: false, quiet: true, externals: NEVER_CALLED });
const files = {
  'index.js': code,
  ...Object.fromEntries(Object.entries(assets).map(([name, { source }]) => [name, source])),
};
for (const [name, source] of Object.entries(files)) {
  await mkdir(dirname(join(folder, 'action', name)), { recursive: true });
  await writeFile(join(folder, 'action', name), source);
}
const { modules } = stats.toJson({
  all: false,
  modules: true,
  nestedModules: true,
  ids: true,
  modulesSpace: 1e6,
  nestedModulesSpace: 1e6,
});
const ids = modules.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ identifier }) => identifier ?? '');
await writeFile(join(folder, 'modules.json'), JSON.stringify(ids));
