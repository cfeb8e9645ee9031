import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../src/steps/process/program.ts';
import { shellRunner } from '../../src/steps/shell.ts';
import { createSystem } from '../../src/system/system.ts';
import { stepRunnerLaws } from '../contracts/step-runner.ts';
import { createTestCall } from '../support/step-call.ts';

describe('the laws of a step runner', () => {
  stepRunnerLaws({
    runner: shellRunner,
    works: () => ({ run: 'echo hello', shell: 'bash' }),
    lasts: () => ({ run: 'echo on\nsleep 300 &\nsleep 300', shell: 'bash' }),
  });
});

describe('shells', () => {
  const cases = [
    ['bash', 'bash', 'a=(x y); echo "${a[1]} $0" | sed "s|/.*/||"', 'y work.1.script.sh\n'],
    ['sh', 'sh', 'echo "a $1"', 'a \n'],
    ['node', 'node', 'import { sep } from "node:path"; console.log(await sep)', '/\n'],
    ['python', 'python3', 'import sys; print(len(sys.argv))', '1\n'],
    ['perl -w {0}', 'perl', 'print "p\\n";', 'p\n'],
    [`sh -c 'cat "$1"' - {0}`, 'sh', 'the script itself', 'the script itself\n'],
  ] as const;
  // Not every machine has every program.
  const here = createSystem();
  const onThisMachine = cases.filter(([, program]) => findProgram(here, program, '/', here.env) !== undefined);

  test.each(onThisMachine)('%s', async (shell, _program, run, expected) => {
    const { call, printed } = createTestCall({ run, shell });
    expect(await shellRunner.run(call)).toMatchObject({ status: 'succeeded', exit_code: 0 });
    expect(printed()).toBe(expected);
  });

  test.each(['bash', 'sh'])('%s stops at the first command that fails', async (shell) => {
    const { call, printed } = createTestCall({ run: 'echo one\nfalse\necho two', shell });
    expect(await shellRunner.run(call)).toEqual({ status: 'failed', exit_code: 1 });
    expect(printed()).toBe('one\n');
  });

  test('bash also where a command inside a pipe fails', async () => {
    const { call } = createTestCall({ run: '(exit 5) | cat\necho two', shell: 'bash' });
    expect(await shellRunner.run(call)).toEqual({ status: 'failed', exit_code: 5 });
  });

  test('where there is no bash, sh takes its place and it is said', async () => {
    const { call, printed, notes, folder } = createTestCall({ run: 'false || echo $0', shell: 'bash' });
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    const sh = findProgram(createSystem(), 'sh', '/', call.env) ?? '';
    symlinkSync(sh, join(bin, 'sh'));
    expect(await shellRunner.run({ ...call, env: { ...call.env, PATH: bin } })).toMatchObject({ status: 'succeeded' });
    expect(printed()).toMatch(/work\.1\.script\.sh\n$/);
    expect(notes).toEqual(['work: there is no bash here, so its script is run by sh -e']);
  });

  test.each(['bsh', 'nu', 'constructor', '"{0}'])('%s is none', async (shell) => {
    const { call } = createTestCall({ run: 'x', shell });
    const result = await shellRunner.run(call);
    expect(result.status).toBe('failed');
    expect(result.message).toMatchSnapshot();
  });
});

test('the script lies beside the output file while it runs, and is removed', async () => {
  const { call, printed } = createTestCall({ run: 'ls "$(dirname "$0")"; echo x=1 > "$OUT"', shell: 'bash' });
  await shellRunner.run({ ...call, env: { ...call.env, OUT: call.outputFile } });
  expect(printed()).toBe('work.1.script.sh\n');
  expect(readdirSync(dirname(call.outputFile))).toEqual(['work.1']);
});

test('the script is removed also when it is stopped', async () => {
  const { call, stop, firstPrint } = createTestCall({ run: 'echo on; sleep 300', shell: 'sh' });
  const running = shellRunner.run(call);
  await firstPrint;
  expect(existsSync(`${call.outputFile}.script.sh`)).toBe(true);
  stop();
  await running;
  expect(readdirSync(dirname(call.outputFile))).toEqual([]);
});

test('a script of several megabytes, which no argument could carry', async () => {
  const { call, printed } = createTestCall({ run: `: '${'x'.repeat(3e6)}'\necho done`, shell: 'sh' });
  await shellRunner.run(call);
  expect(printed()).toBe('done\n');
});
