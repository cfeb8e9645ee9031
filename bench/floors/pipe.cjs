// One program with its output read and thrown away: node pipe.cjs program args...
const { spawn } = require('node:child_process');

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
child.stdout.on('data', () => {});
child.stderr.on('data', () => {});
child.once('close', (code) => process.exit(code ?? 1));
