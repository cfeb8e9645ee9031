import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { callProgram } from '../../../src/cli/program.ts';
import { callCli, createCliStreams, createFolder } from '../../support/cli.ts';

const plan = (steps: string, head = ''): string => `name: trial\n${head}steps:\n${steps}`;
const step = (id: string, script: string, more = ''): string =>
  `  - id: ${id}\n    command: [node, -e, ${JSON.stringify(script)}]\n${more}`;

const TWO = plan(step('one', 'console.log("first")') + step('two', 'console.log("second")', '    needs: [one]\n'));
const FAILING = plan(step('bad', 'console.log("oh no"); process.exit(4)') + step('next', '', '    needs: [bad]\n'));

/** What does not fit schemas/<name>.schema.json. */
function misfits(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  return validate(value) ? [] : validate.errors;
}

describe('run', () => {
  it('tells progress on stderr and the result on stdout', async () => {
    const cwd = createFolder({ 'p.yml': TWO });
    const { status, stdout, stderr } = await callCli(['run', 'p.yml', '--run-id', 'r1'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /▸ one started: node -e console.log\("first"\)\n\[one\] first\n✓ one succeeded in [\d.]+s\n/,
    );
    expect(stdout).toMatch(/^\n✓ trial succeeded in [\d.]+s\n {2}2 succeeded · r1, attempt 1\n/);
  });

  it('answers 1 where a step failed, and says how to go on', async () => {
    const cwd = createFolder({ 'p.yml': FAILING });
    const { status, stdout } = await callCli(['run', 'p.yml', '--run-id', 'r1', '--reporter', 'quiet'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('✗ bad   failed, exit 4');
    expect(stdout).toContain('  │ oh no\n  Whole log: orchestrator runs logs r1 bad\n');
    expect(stdout).toContain('To run again what did not succeed: orchestrator resume r1\n');
  });

  it('prints with --json the record and nothing else on stdout', async () => {
    const cwd = createFolder({ 'p.yml': FAILING });
    const { status, stdout, stderr } = await callCli(['run', 'p.yml', '--json'], { cwd });
    expect(status).toBe(1);
    const record = JSON.parse(stdout);
    expect(record).toMatchObject({ attempt: 1, status: 'failed', plan: { name: 'trial', path: 'p.yml' } });
    expect(record.tasks.map((task: { task: string; status: string }) => [task.task, task.status])).toEqual([
      ['bad', 'failed'],
      ['next', 'skipped'],
    ]);
    expect(misfits('run', record)).toEqual([]);
    expect(stderr).toContain('✗ trial failed');
  });

  it('prints events line by line with --reporter jsonl', async () => {
    const cwd = createFolder({ 'p.yml': TWO });
    const { stdout, stderr } = await callCli(['run', 'p.yml', '--reporter', 'jsonl'], { cwd });
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const event of events) expect(misfits('event', event)).toEqual([]);
    expect(events.map(({ type }) => type)).toEqual([
      'run_started',
      'task_started',
      'task_ended',
      'task_started',
      'task_ended',
      'run_ended',
    ]);
    expect(stderr).toBe('');
  });

  it('refuses two documents on one stdout', async () => {
    const cwd = createFolder({ 'p.yml': TWO });
    const { status, stderr } = await callCli(['run', 'p.yml', '--json', '--reporter', 'jsonl'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'error: --json and --reporter jsonl both want stdout.\n  Give one of them.\n',
    ]);
  });

  it('answers 0 where only an approval is awaited', async () => {
    const cwd = createFolder({ 'p.yml': plan('  - id: gate\n    uses: approval\n    with: { approvers: [ops] }\n') });
    const { status, stdout } = await callCli(['run', 'p.yml', '--run-id', 'r1'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('? trial awaits approval');
    expect(stdout).toContain('To decide: orchestrator approve r1/gate\nOnce that is decided: orchestrator resume r1\n');
  });

  it('answers 2 for a plan that is wrong, with every fault and nothing started', async () => {
    const cwd = createFolder({
      'p.yml': plan('  - id: a\n    comand: node\n  - id: b\n    command: node\n    needs: [x]\n'),
    });
    const { status, stdout, stderr } = await callCli(['run', 'p.yml'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('p.yml:4:5: error');
    expect(stderr).toContain('p.yml:7:13: error');
    expect((await callCli(['runs', 'list'], { cwd })).stderr).toBe('There are no runs in .orchestrator yet.\n');
  });

  it('answers 3 where the record cannot be kept', async () => {
    const cwd = createFolder({ 'p.yml': TWO, '.orchestrator': 'a file in the way' });
    const { status, stderr } = await callCli(['run', 'p.yml'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain('error: The record of the run cannot be kept in');
    expect(stderr).toContain('--state-dir');
  });

  it('keeps records where --state-dir or ORCHESTRATOR_STATE_DIR says, and hints say so', async () => {
    const cwd = createFolder({ 'p.yml': FAILING });
    const byFlag = await callCli(['run', 'p.yml', '--run-id', 'a', '--state-dir', 'here'], { cwd });
    expect(byFlag.stdout).toContain('orchestrator resume a --state-dir here\n');
    const env = { ORCHESTRATOR_STATE_DIR: 'here' };
    expect((await callCli(['run', 'p.yml', '--run-id', 'b'], { cwd, env })).stdout).toContain(
      'orchestrator resume b\n',
    );
    const { stdout } = await callCli(['runs', 'list', '--state-dir', 'here'], { cwd });
    expect(stdout).toMatch(/^b +#1 +failed.*\na +#1 +failed/);
  });

  it('gives params from --params-file, and --param wins', async () => {
    const text = plan(
      '  - id: say\n    command: [node, -p, "process.env.A + process.env.B"]\n    env: { A: "${{ params.a }}", B: "${{ params.b }}" }\n',
      'params: { a: { type: string }, b: { type: number } }\n',
    );
    const cwd = createFolder({ 'p.yml': text, 'v.yml': 'a: from file\nb: 1\n' });
    const { stderr } = await callCli(['run', 'p.yml', '--params-file', 'v.yml', '--param', 'b=2'], { cwd });
    expect(stderr).toContain('[say] from file2\n');
    const wrong = await callCli(['run', 'p.yml', '--param', 'b=two'], { cwd });
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('param "b"')]);
  });

  it.each([
    [['--param', 'novalue'], '--param cannot be "novalue".'],
    [['--params-file', 'missing.yml'], 'The params file missing.yml cannot be read (ENOENT).'],
    [['--params-file', 'list.yml'], 'The params file list.yml does not hold a map of names and values.'],
    [['--params-file', 'bad.yml'], 'The params file bad.yml is not YAML or JSON:'],
  ])('refuses %j', async (flags, words) => {
    const cwd = createFolder({ 'p.yml': TWO, 'list.yml': '- 1\n', 'bad.yml': 'a: [1\n' });
    const { status, stderr } = await callCli(['run', 'p.yml', ...flags], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('runs what --only, --skip and --from select', async () => {
    const cwd = createFolder({ 'p.yml': plan(['a', 'b', 'c'].map((id) => step(id, '')).join('')) });
    const succeeded = async (...flags: string[]): Promise<string[]> => {
      const { stdout } = await callCli(['run', 'p.yml', '--json', ...flags], { cwd });
      const { tasks } = JSON.parse(stdout) as { tasks: { task: string; status: string }[] };
      return tasks.filter(({ status }) => status === 'succeeded').map(({ task }) => task);
    };
    expect(await succeeded('--only', 'a, c')).toEqual(['a', 'c']);
    expect(await succeeded('--skip', 'a', '--skip', 'b')).toEqual(['c']);
    expect(await succeeded('--from', 'b')).toEqual(['b']);
    const { status, stderr } = await callCli(['run', 'p.yml', '--only', 'z'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining('has no step z')]);
  });

  it('shows with --dry-run what plan shows, and starts nothing', async () => {
    const cwd = createFolder({ 'p.yml': TWO });
    const dry = await callCli(['run', 'p.yml', '--dry-run'], { cwd });
    expect(dry).toEqual(await callCli(['plan', 'p.yml'], { cwd }));
    expect(dry.stdout).toContain('1  one');
  });

  it('stops at the first interrupt with everything recorded, exit 130, 143 or 129', async () => {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      const cwd = createFolder({ 'p.yml': plan(step('long', 'console.log("up"); setInterval(() => {}, 1000)')) });
      const { streams, result, interrupt } = createCliStreams({ cwd });
      const stderr = {
        ...streams.stderr,
        write: (text: string) => {
          streams.stderr.write(text);
          if (text.includes('[long] up')) interrupt(signal);
        },
      };
      const ended = result(await callProgram(['run', 'p.yml', '--json'], { ...streams, stderr }));
      expect(ended.status).toBe(status);
      expect(ended.stderr).toContain(`${signal}: stopping what runs; once more kills it at once.\n`);
      expect(JSON.parse(ended.stdout)).toMatchObject({
        status: 'cancelled',
        tasks: [{ status: 'failed', reason: 'cancelled' }],
      });
    }
  });
});
