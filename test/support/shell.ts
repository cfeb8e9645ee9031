import { spawn } from 'node:child_process';

/** Runs a script of the shell, which ends at the first failure; what it printed is both outputs together. */
export function shell(script: string, cwd: string): Promise<{ status: number | null; printed: string }> {
  const child = spawn('sh', ['-ec', `exec 2>&1\n${script}`], { cwd });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    printed += part;
  });
  return new Promise((done) => {
    child.once('close', (status) => done({ status, printed }));
  });
}
