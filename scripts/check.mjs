// npm run check [-- name ...]: every check by name, one line each with its time; all faults are shown, exit 1 on any.
import { join } from 'node:path';
import { checkDist } from './check/dist.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
const passes = (argv) => async () => {
  const { code, output } = await runProgram(argv, { cwd: root });
  return code === 0 ? undefined : output;
};

/** Name -> a function that answers what is wrong, as text, or undefined. */
const CHECKS = {
  types: passes([bin('tsc'), '-p', 'tsconfig.test.json']),
  // Programs for browsers, and what tests do in them.
  dashboard: passes([bin('tsc'), '-p', 'tsconfig.dashboard.json']),
  'dashboard-tests': passes([bin('tsc'), '-p', 'test/dashboard/tsconfig.json']),
  biome: passes([bin('biome'), 'check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  generated: passes([process.execPath, 'scripts/generate.mjs', '--check']),
  dist: () => checkDist(root),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}`);
  process.exit(2);
}

const names = wanted.length > 0 ? wanted : Object.keys(CHECKS);
const faults = await Promise.all(names.map(report));
for (const { name, fault } of faults.filter((entry) => entry.fault !== undefined)) {
  console.log(`\n--- ${name}\n${fault.trimEnd()}`);
  process.exitCode = 1;
}

async function report(name) {
  const started = performance.now();
  const fault = await CHECKS[name]().catch((thrown) => String(thrown.stack ?? thrown));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${fault === undefined ? 'ok    ' : 'FAILED'} ${name.padEnd(15)} ${seconds} s`);
  return { name, fault };
}
