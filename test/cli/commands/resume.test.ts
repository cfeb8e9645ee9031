import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';

const PLAN = `name: trial
params: { word: { type: string, default: none }, unset: { type: string } }
steps:
  - { id: a, command: [node, -e, "console.log('a ran')"] }
  - id: b
    needs: [a]
    command: [node, -e, "process.exit(require('node:fs').existsSync('fixed') ? 0 : 1)"]
  - id: c
    needs: [b]
    env: { WORD: "\${{ params.word }}" }
    command: [node, -p, "process.env.WORD"]
`;

describe('resume', () => {
  it('keeps what succeeded, runs the rest with the params of before, as the next attempt', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    expect((await callCli(['run', 'p.yml', '--run-id', 'r', '--param', 'word=kept'], { cwd })).status).toBe(1);
    writeFileSync(join(cwd, 'fixed'), '');
    const { status, stdout, stderr } = await callCli(['resume'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toContain('▸ trial: run r, attempt 2, carrying on attempt 1, 3 steps\n');
    expect(stderr).toContain('✓ a succeeded: carried over from attempt 1\n');
    expect(stderr).not.toContain('a ran');
    expect(stderr).toContain('[c] kept\n');
    expect(stdout).toMatch(/✓ a +succeeded +[\d.]+s +carried over from attempt 1/);
  });

  it('runs again from a step, whatever became of it', async () => {
    const cwd = createFolder({ 'p.yml': PLAN, fixed: '' });
    await callCli(['run', 'p.yml', '--run-id', 'r'], { cwd });
    const { stderr } = await callCli(['resume', 'r', '--from', 'b'], { cwd });
    expect(stderr).toMatch(/✓ a succeeded: carried over[\s\S]*▸ b started[\s\S]*▸ c started/);
  });

  it('says so where there is no such run, or none at all', async () => {
    const cwd = createFolder();
    const none = await callCli(['resume'], { cwd });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('error: There is no run in')]);
    const other = await callCli(['resume', 'nope'], { cwd });
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('error: There is no run nope in')]);
  });

  it('answers 2 where the plan is gone or wrong by now', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    await callCli(['run', 'p.yml'], { cwd });
    writeFileSync(join(cwd, 'p.yml'), 'name: trial\n');
    const { status, stderr } = await callCli(['resume'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('p.yml:1:1: error')]);
  });
});
