// One program with every line of its output labelled and passed on: node label.cjs program args...
const { spawn } = require('node:child_process');

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
child.stdout.setEncoding('utf8');
let rest = '';
child.stdout.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  if (lines.length > 0) process.stderr.write(`${lines.map((line) => `[step] ${line}`).join('\n')}\n`);
});
child.stderr.on('data', () => {});
child.once('close', (code) => process.exit(code ?? 1));
