// node scripts/fetch-node-24.mjs: the Node of GitHub's runners, for the tests of the action. Elsewhere than on Linux x64 NODE_24 names one.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { mustRun } from './run-program.mjs';

const folder = join(root, 'node_modules/.cache/node-24');

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('There is a Node 24 to fetch for Linux x64 alone; the variable NODE_24 names another.');
} else {
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    await copyFile(join(import.meta.dirname, 'node-24', name), join(folder, name));
  }
  await mustRun(['npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder });
  console.log(`Node 24 is in ${folder}`);
}
