// npm run build [-- --out folder] [-- --skip-generate]
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleAction } from './build/action.mjs';
import { bundle } from './build/bundle.mjs';
import { buildDashboard } from './build/dashboard.mjs';
import { compileLibrary } from './build/library.mjs';
import { licenseText } from './build/licenses.mjs';
import { root } from './root.mjs';
import { mustRun } from './run-program.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string' }, 'skip-generate': { type: 'boolean', default: false } },
});

const started = performance.now();
const out = resolve(values.out ?? join(root, 'dist'));
// Made beside its final place and then renamed, so that nobody ever runs half of a build.
const draft = `${out}.${process.pid}.draft`;

try {
  const generator = join(root, 'scripts/generate.mjs');
  if (!values['skip-generate'] && existsSync(generator)) await mustRun([process.execPath, generator], { cwd: root });
  await mkdir(draft, { recursive: true });
  const [programs, , action, pages] = await allOf(
    bundle({ root, out: draft }),
    compileLibrary({ root, out: join(draft, 'lib') }),
    bundleAction({ root, out: draft }),
    buildDashboard({ root, out: join(draft, 'dashboard') }),
  );
  await writeFile(
    join(draft, 'licenses.txt'),
    await licenseText([...programs, ...pages, ...action.map((path) => `${path}/`)]),
  );
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  console.log(`built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (thrown) {
  await rm(draft, { recursive: true, force: true });
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}

// None may still be writing when a failure of another is cleaned up, and the faults of all are worth reading.
async function allOf(...parts) {
  const ended = await Promise.allSettled(parts);
  const failed = ended.filter((part) => part.status === 'rejected');
  if (failed.length === 0) return ended.map((part) => part.value);
  throw new Error(failed.map((part) => part.reason.message).join('\n\n'));
}
