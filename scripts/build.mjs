// npm run build [-- --out folder] [-- --skip-generate]
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.mjs';
import { compileLibrary } from './build/library.mjs';
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
  await bothOf(bundle({ root, out: draft }), compileLibrary({ root, out: join(draft, 'lib') }));
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  console.log(`built ${out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (thrown) {
  await rm(draft, { recursive: true, force: true });
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}

// Neither may still be writing when a failure of the other is cleaned up, and the faults of both are worth reading.
async function bothOf(...parts) {
  const failed = (await Promise.allSettled(parts)).filter((part) => part.status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map((part) => part.reason.message).join('\n\n'));
}
