import { describe, expect, test } from 'vitest';
import { commandRunner, flagWords } from '../../src/steps/command.ts';
import { stepRunnerLaws } from '../contracts/step-runner.ts';
import { createTestCall } from '../support/step-call.ts';

describe('the laws of a step runner', () => {
  stepRunnerLaws({
    runner: commandRunner,
    works: () => ({ command: ['echo', 'hello'], flags: { loud: true } }),
    lasts: () => ({ command: ['sh', '-c', 'echo on; sleep 300 & sleep 300'], flags: [] }),
  });
});

describe('flags', () => {
  test.each([
    ['a list is left as it is', ['--a', '-b', 'c d'], ['--a', '-b', 'c d']],
    ['true is the name alone', { 'dry-run': true }, ['--dry-run']],
    ['false and null are nothing', { strict: false, base: null }, []],
    [
      'a scalar is given with =',
      { base: 'main', depth: 3, ratio: 0.5, empty: '' },
      ['--base=main', '--depth=3', '--ratio=0.5', '--empty='],
    ],
    ['a list repeats its flag', { path: ['a', 'b'], v: [true, true] }, ['--path=a', '--path=b', '-v', '-v']],
    ['one letter gets one dash, and its value as the next word', { n: 5, q: true, x: false }, ['-n', '5', '-q']],
    ['dashes that are there stay', { '--long': 'x', '-s': true }, ['--long=x', '-s']],
    ['signs a shell would read stay in their word', { message: 'a b; $(c) `d` *' }, ['--message=a b; $(c) `d` *']],
    ['a map is given as JSON', { set: { a: 1 } }, ['--set={"a":1}']],
    ['none', undefined, []],
  ])('%s', (_name, flags, expected) => {
    expect(flagWords(flags as never)).toEqual(expected);
  });
});

test('words reach the program as they are, never through a shell', async () => {
  const words = ['$HOME', '*', 'a b', '; exit 1', '"quoted"', ''];
  const { call, printed } = createTestCall({
    command: [process.execPath, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...words],
    flags: ['--x=|'],
  });
  expect((await commandRunner.run(call)).status).toBe('succeeded');
  expect(JSON.parse(printed())).toEqual([...words, '--x=|']);
});

test('an expression that stands alone may be several words, or a number', async () => {
  const { call, printed } = createTestCall({ command: ['echo', ['a', 'b'], 5, null, true], flags: [] });
  await commandRunner.run(call);
  expect(printed()).toBe('a b 5  true\n');
});

test('an empty command is a failure in words', async () => {
  for (const command of [[], [''], undefined]) {
    const { call } = createTestCall(command === undefined ? {} : { command });
    expect(await commandRunner.run(call)).toMatchObject({ status: 'failed', message: 'The command is empty.' });
  }
});

test('the record tells program, arguments and flags apart', () => {
  expect(commandRunner.describe?.({ command: ['npm', 'run', 'x'], flags: { strict: true } })).toEqual({
    command: 'npm',
    args: ['run', 'x'],
    flags: ['--strict'],
  });
});
