import { describe, expect, it } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';

const PLAN = `name: trial
steps:
  - { id: good, command: [node, -e, "process.stdout.write('\\\\u001b[31mred\\\\u001b[0m\\\\u001b[2J\\\\nlast')"] }
  - { id: mute, command: [node, -e, "0"] }
`;

async function folderWithRuns(...ids: string[]): Promise<string> {
  const cwd = createFolder({ 'p.yml': PLAN, 'q.yml': PLAN.replace('trial', 'other') });
  for (const id of ids) await callCli(['run', id.startsWith('o') ? 'q.yml' : 'p.yml', '--run-id', id], { cwd });
  return cwd;
}

describe('runs list', () => {
  it('lists the newest first, of one plan where it is named', async () => {
    const cwd = await folderWithRuns('r1', 'o1', 'r2', 'r2');
    const list = async (...flags: string[]) => (await callCli(['runs', 'list', ...flags], { cwd })).stdout;
    const ids = (text: string): string[] =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/).slice(0, 3).join(' '));
    expect(ids(await list())).toEqual(['r2 #2 succeeded', 'o1 #1 succeeded', 'r1 #1 succeeded']);
    expect(ids(await list('--plan', 'other'))).toEqual(['o1 #1 succeeded']);
    expect(await list('--limit', '1')).toMatch(/^r2 .*\n… and 2 older runs; --limit shows more\n$/);
    expect(JSON.parse(await list('--json')).map((run: { run_id: string }) => run.run_id)).toEqual(['r2', 'o1', 'r1']);
  });

  it('says where there is none', async () => {
    expect(await callCli(['runs', 'list'], { cwd: createFolder() })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'There are no runs in .orchestrator yet.\n',
    });
  });
});

describe('runs show', () => {
  it('shows the summary or the record of an attempt', async () => {
    const cwd = await folderWithRuns('r1', 'r1');
    expect((await callCli(['runs', 'show', 'r1'], { cwd })).stdout).toMatch(
      /^✓ trial succeeded in [\d.]+s\n {2}2 succeeded · r1, attempt 2\n/,
    );
    const { stdout } = await callCli(['runs', 'show', 'r1', '--attempt', '1', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ run_id: 'r1', attempt: 1 });
  });

  it.each([
    ['r2', 'Did you mean "r1"?'],
    ['../../etc', 'Known: r1.'],
    ['', 'Known: r1.'],
  ])('refuses the run %j', async (id, cure) => {
    const cwd = await folderWithRuns('r1');
    const { status, stderr } = await callCli(['runs', 'show', id], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(cure)]);
  });
});

describe('runs logs', () => {
  it('gives pipes the bytes as they were kept, and terminals nothing that drives them', async () => {
    const cwd = await folderWithRuns('r1');
    const piped = await callCli(['runs', 'logs', 'r1', 'good'], { cwd });
    expect(piped.stdout).toContain('\u001b[2J\nlast');
    const shown = await callCli(['runs', 'logs', 'r1', 'good'], { cwd, columns: 80 });
    expect(shown.stdout).toContain('\u001b[31mred\u001b[0m');
    expect(shown.stdout).not.toContain('\u001b[2J');
    expect(await callCli(['runs', 'logs', 'r1', 'mute'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('refuses a task the run does not have', async () => {
    const cwd = await folderWithRuns('r1');
    const { status, stderr } = await callCli(['runs', 'logs', 'r1', 'god'], { cwd });
    expect([status, stderr]).toEqual([2, 'error: Run r1 has no task god.\n  Did you mean "good"?\n']);
  });

  it('follows a task to its end', async () => {
    const script =
      "let n = 0; const t = setInterval(() => { console.log('line ' + n++); if (n === 8) clearInterval(t); }, 60)";
    const cwd = createFolder({
      'p.yml': `name: trial\nsteps:\n  - { id: slow, command: [node, -e, ${JSON.stringify(script)}] }\n`,
    });
    const runner = createCliStreams({ cwd });
    let tellStarted = (): void => undefined;
    const started = new Promise<void>((resolve) => {
      tellStarted = resolve;
    });
    const stderr = { ...runner.streams.stderr, write: (text: string) => text.includes('line 0') && tellStarted() };
    const run = callProgram(['run', 'p.yml', '--run-id', 'r'], {
      ...runner.streams,
      stderr: stderr as typeof runner.streams.stderr,
    });
    await started;
    const followed = await callCli(['runs', 'logs', 'r', 'slow', '--follow'], { cwd });
    expect(followed.stdout).toBe(Array.from({ length: 8 }, (_, n) => `line ${n}\n`).join(''));
    expect(await run).toBe(0);
  });
});
