import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moduleRunner } from '../../../src/steps/module/module-runner.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { stepRunnerLaws } from '../../contracts/step-runner.ts';
import { createTestCall } from '../../support/step-call.ts';

function moduleIn(folder: string, source: string): { path: string } {
  writeFileSync(join(folder, 'work.mjs'), source);
  return { path: './work.mjs' };
}

async function runModule(source: string, given: Record<string, string> = {}) {
  const test = createTestCall({});
  const settings = { ...moduleIn(test.folder, source), with: given };
  return { ...test, result: await moduleRunner.run({ ...test.call, settings }) };
}

describe('the laws of a step runner', () => {
  stepRunnerLaws({
    runner: moduleRunner,
    works: (folder) => moduleIn(folder, `export function run() { console.log('done'); }`),
    lasts: (folder) =>
      moduleIn(
        folder,
        `export function run({ signal, print }) {
           print('stdout', 'on');
           return new Promise((resolve) => signal.addEventListener('abort', () => { throw new Error('stopped'); }));
         }`,
      ),
  });
});

describe('what a module is given', () => {
  test('its settings, environment, folder and try, and the means to speak', async () => {
    const { result, printed, notes, folder } = await runModule(
      `export default async function ({ settings, env, cwd, task, try: number, print, note, signal }) {
         print('stderr', 'from print\\n');
         print('stderr', new Uint8Array([104, 105, 10]));
         console.log('from console');
         note('a remark');
         return { settings, same: env.PATH === process.env.PATH, cwd, task, number, stopped: signal.aborted, none: undefined };
       }`,
      { colour: 'red' },
    );
    expect(result).toEqual({
      status: 'succeeded',
      outputs: { settings: '{"colour":"red"}', same: 'true', cwd: folder, task: 'work', number: '1', stopped: 'false' },
    });
    expect(printed('stdout')).toBe('from console\n');
    expect(printed('stderr')).toBe('from print\nhi\n');
    expect(notes).toEqual(['a remark']);
  });

  test('all it printed is there when it has answered', async () => {
    const { printed } = await runModule(`export function run() { for (let n = 1; n <= 5000; n++) console.log(n); }`);
    expect(printed().split('\n').slice(-3)).toEqual(['4999', '5000', '']);
  });

  test('it changes nothing of this process', async () => {
    const { result } = await runModule(
      `export function run() { process.env.PATH = 'elsewhere'; globalThis.left = 1; }`,
    );
    expect(result).toEqual({ status: 'succeeded', outputs: {} });
    expect(process.env.PATH).not.toBe('elsewhere');
    expect('left' in globalThis).toBe(false);
  });
});

describe('what goes wrong', () => {
  test.each([
    ['it throws', `export function run() { throw new Error('no luck'); }`],
    ['it rejects with text', `export const run = () => Promise.reject('just text');`],
    ['no such export', `export const other = 1;`],
    ['it does not parse', `export function run( {`],
    ['it imports what is not there', `import './gone.mjs';`],
    ['it answers with a list', `export const run = () => [1];`],
    ['it ends itself', `export function run() { process.exit(3); }`],
    [
      'it throws where nobody waits',
      `export function run() { setTimeout(() => { throw new Error('late'); }); return new Promise(() => {}); }`,
    ],
    [
      'it never answers and waits for nothing',
      `export const run = () => new Promise(() => {}); process.exitCode = 0; setTimeout(() => process.exit(), 20);`,
    ],
  ])('%s', async (_name, source) => {
    const { result, folder } = await runModule(source);
    expect(result.status).toBe('failed');
    expect(result.message?.replaceAll(folder, '<folder>')).toMatchSnapshot();
  });

  test('no such file', async () => {
    const { call, folder } = createTestCall({ path: 'gone.mjs' });
    expect(await moduleRunner.run(call)).toEqual({
      status: 'failed',
      reason: 'not_started',
      message: `There is no file ${join(folder, 'gone.mjs')}.`,
    });
  });

  test('one that never stops is ended after the grace', async () => {
    const system = createSystem({ clock: { ...systemClock, after: (ms, fn) => systemClock.after(ms / 50, fn) } });
    const { call, stop, firstPrint, folder } = createTestCall({}, { system });
    const settings = moduleIn(folder, `export function run({ print }) { print('stdout', 'on'); for (;;); }`);
    const running = moduleRunner.run({ ...call, settings });
    await firstPrint;
    stop();
    expect(await running).toEqual({ status: 'failed', message: './work.mjs: it did not stop in time and was ended' });
  });
});
