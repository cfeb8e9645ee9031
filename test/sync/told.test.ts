import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openToldFile, readTold, TOLD_FILE } from '../../src/sync/told.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';

const system = createSystem({ env: {} });
const header = { api: 'https://a', attempt: 1, mode: 'batch', fresh: true } as const;

it('remembers for each API apart what it was told', async () => {
  const folder = createFolder();
  const file = openToldFile(system, folder);
  file.add([header, { task: 'one', id: 7, state: 'x' }, { log: 'one', seq: 2, from: 5, to: 9 }, { done: true }]);
  file.add([
    { ...header, api: 'https://b', attempt: 4 },
    { task: 'one', id: 1 },
  ]);
  file.close();
  const [a, b, c] = await Promise.all(
    ['https://a', 'https://b', 'https://c'].map((api) => readTold(system, folder, api)),
  );
  expect(a).toMatchObject({ header: { attempt: 1 }, done: true });
  expect([a?.tasks.get('one'), a?.logs.get('one')]).toMatchObject([
    { id: 7, state: 'x' },
    { seq: 2, from: 5, to: 9 },
  ]);
  expect(b).toMatchObject({ header: { attempt: 4 }, done: false });
  expect(b?.tasks.get('one')).toMatchObject({ id: 1 });
  expect(c).toMatchObject({ header: undefined, done: false });
});

it('reads past a line that was torn, and goes on after it', async () => {
  const folder = createFolder();
  const first = openToldFile(system, folder);
  first.add([header, { task: 'one', id: 7 }]);
  first.close();
  appendFileSync(join(folder, TOLD_FILE), '{"task":"two","i');
  const second = openToldFile(system, folder);
  second.add([
    { ...header, fresh: false },
    { task: 'three', id: 9 },
  ]);
  second.close();
  const told = await readTold(system, folder, 'https://a');
  expect([...told.tasks.keys()]).toEqual(['one', 'three']);
});

it('forgets what an API was told that has never heard of the run', async () => {
  const folder = createFolder();
  const file = openToldFile(system, folder);
  file.add([header, { task: 'one', id: 7 }, { done: true }, header]);
  file.close();
  const told = await readTold(system, folder, 'https://a');
  expect([told.tasks.size, told.done]).toEqual([0, false]);
});

it('is no reason to fail where it cannot be written', () => {
  const file = openToldFile(system, join(createFolder(), 'gone'));
  file.add([header]);
  file.close();
});
