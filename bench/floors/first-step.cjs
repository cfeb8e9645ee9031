// node first-step.cjs ...: starts Node with these arguments and ends when it prints `first-step`.
const { spawn } = require('node:child_process');

const child = spawn(process.execPath, process.argv.slice(2), { stdio: ['ignore', 'pipe', 'inherit'] });
let printed = '';
child.stdout.on('data', (bytes) => {
  printed += bytes;
  if (!printed.includes('first-step')) return;
  child.kill('SIGKILL');
  process.exit(0);
});
child.once('close', () => {
  process.stderr.write(`it ended without a first step:\n${printed}`);
  process.exit(1);
});
