import { spawn } from 'node:child_process';

/** Runs a program to its end with its output collected: `{ code, output }`, stdout and stderr as they came. */
export function runProgram(argv, { cwd }) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = argv;
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (bytes) => chunks.push(bytes));
    child.stderr.on('data', (bytes) => chunks.push(bytes));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** As `runProgram`, but anything other than exit 0 is thrown with what was printed. */
export async function mustRun(argv, options) {
  const { code, output } = await runProgram(argv, options);
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}\n${output}`);
  return output;
}
