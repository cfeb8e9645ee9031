import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';
import { createFolder } from '../support/cli.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const step = (id: string, script: string): string =>
  `  - id: ${id}\n    command: [node, -e, ${JSON.stringify(script)}]\n`;
const planOf = (...steps: string[]): string => `name: trial\nsteps:\n${steps.join('')}`;
const FOREVER = 'console.log("up"); setInterval(() => {}, 1000)';
// Ends by itself once nobody reads what it prints.
const TICKING = 'console.log("up"); setInterval(() => console.log("tick"), 20)';
const STUBBORN = `process.on("SIGTERM", () => {}); process.on("SIGINT", () => {}); ${FOREVER}`;

describe('the built command line', () => {
  it('runs a plan, from its name in hints to its exit status', async () => {
    const cwd = createFolder({ 'p.yml': planOf(step('bad', 'process.exit(3)')) });
    const { status, stdout, stderr } = await cli.start(['run', 'p.yml', '--run-id', 'r'], { cwd }).ended;
    expect(status).toBe(1);
    expect(stderr).toContain('✗ bad failed, exit 3');
    expect(stdout).toMatch(/To run again what did not succeed: node \S+cli\.js resume r\n$/);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends at %s with exit %i, and everything is recorded', async (signal, status) => {
    const cwd = createFolder({ 'p.yml': planOf(step('long', FOREVER)) });
    const run = cli.start(['run', 'p.yml', '--run-id', 'r'], { cwd });
    await run.prints('[long] up');
    run.child.kill(signal);
    expect(await run.ended).toMatchObject({ status, signal: null });
    const record = JSON.parse(readFileSync(join(cwd, '.orchestrator/runs/r/1/run.json'), 'utf8'));
    expect(record).toMatchObject({ status: 'cancelled', tasks: [{ reason: 'cancelled' }] });
  });

  it('kills at the second signal what ignores the first', async () => {
    const cwd = createFolder({ 'p.yml': planOf(step('long', STUBBORN)) });
    const run = cli.start(['run', 'p.yml', '--run-id', 'r'], { cwd });
    await run.prints('[long] up');
    run.child.kill('SIGINT');
    await run.prints('once more kills it at once');
    const since = performance.now();
    run.child.kill('SIGINT');
    expect((await run.ended).status).toBe(130);
    // Far less than the 7.5 seconds a step is given after the first signal.
    expect(performance.now() - since).toBeLessThan(5_000);
  });

  it('goes on with a run that was killed outright', async () => {
    const cwd = createFolder({
      'p.yml': planOf(step('first', ''), step('long', `if (!require("node:fs").existsSync("stop")) { ${TICKING} }`)),
    });
    const run = cli.start(['run', 'p.yml', '--run-id', 'r'], { cwd });
    await run.prints('[long] up');
    const pid = Number(
      /"pid":(\d+)/.exec(readFileSync(join(cwd, '.orchestrator/runs/r/1/events.ndjson'), 'utf8'))?.[1],
    );
    expect(pid).toBe(run.child.pid);
    run.child.kill('SIGKILL');
    await run.ended;
    writeFileSync(join(cwd, 'stop'), '');
    const resumed = await cli.start(['resume'], { cwd }).ended;
    expect(resumed.stderr).toContain('✓ first succeeded: carried over from attempt 1');
    expect(resumed.status).toBe(0);
  });

  it('ends quietly when nobody reads its output any more, and the run goes on', () => {
    const chatter =
      'for (let n = 0; n < 20000; n++) console.log("line " + n); require("node:fs").writeFileSync("done", "")';
    const cwd = createFolder({ 'p.yml': planOf(step('chatty', chatter)) });
    const script = `"$0" "$1" run p.yml --run-id r --reporter plain 2>&1 | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const env = { PATH: process.env.PATH ?? '', HOME: cwd };
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.path], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['▸ trial: run r, attempt 1, 1 step\n0\n', '']);
    expect(existsSync(join(cwd, 'done'))).toBe(true);
    expect(existsSync(join(cwd, '.orchestrator/runs/r/1/run.json'))).toBe(true);
  });

  it('says so and exits 3 where its result finds no room', () => {
    const cwd = createFolder({ 'p.yml': planOf(step('a', '')) });
    const env = { PATH: process.env.PATH ?? '', HOME: cwd };
    const script = '"$0" "$1" run p.yml --json --reporter quiet > /dev/full';
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.path], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([3, 'error: The result cannot be written to stdout (ENOSPC).\n']);
  });

  it('stops following a log when nobody reads it any more', async () => {
    const cwd = createFolder({ 'p.yml': planOf(step('long', TICKING)) });
    const run = cli.start(['run', 'p.yml', '--run-id', 'r'], { cwd });
    await run.prints('[long] tick');
    const script = '"$0" "$1" runs logs r long --follow | head -n 3';
    const env = { PATH: process.env.PATH ?? '', HOME: cwd };
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, cli.path], {
      cwd,
      env,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['up\ntick\ntick\n', '']);
    run.child.kill('SIGTERM');
    expect((await run.ended).status).toBe(143);
  });

  it('answers a user’s mistakes and a broken world without a stack', async () => {
    const cwd = createFolder({ 'p.yml': planOf(step('a', '')), folder: '', 'full.yml': '\0' });
    for (const [args, status] of [
      [['run', 'gone.yml'], 2],
      [['run', '.'], 2],
      [['run', 'full.yml'], 2],
      [['rnu'], 2],
      [['run', 'p.yml', '--state-dir', 'folder'], 3],
    ] as const) {
      const answer = await cli.start(args, { cwd }).ended;
      expect(answer.status).toBe(status);
      expect(answer.stderr).toContain('error');
      expect(answer.stderr).not.toMatch(/\n\s+at /);
    }
  });
});
