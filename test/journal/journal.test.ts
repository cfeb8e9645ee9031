import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJournal } from '../../src/journal/journal.ts';
import { listAttempts, listRuns, readEvents, readRun } from '../../src/journal/read.ts';
import { rewriteJournal } from '../../src/journal/repair.ts';
import { openRunFolder } from '../../src/journal/run-folder.ts';
import { apply } from '../../src/run/apply.ts';
import type { RunEvent } from '../../src/run/event.ts';
import type { Run } from '../../src/run/run.ts';
import { createSystem } from '../../src/system/system.ts';

const at = '2026-01-02T03:04:05.000Z';
const system = createSystem();

function start(pid: number): RunEvent {
  const plan = { name: 'p', path: 'p.yml', digest: 'd' };
  return {
    type: 'run_started',
    at,
    run_id: 'r',
    attempt: 1,
    plan,
    params: {},
    origin: { host: 'h', pid },
    steps: ['a', 'b'],
  };
}

const events: RunEvent[] = [start(process.pid), { type: 'task_started', at, task: 'a', inputs: null }];

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'journal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function written(state: string, told: readonly RunEvent[] = events): Promise<string> {
  const folder = await openRunFolder(system, state, 'r');
  const journal = await createJournal(system, folder, 'name: p\n');
  let run: Run | undefined;
  for (const event of told) {
    run = apply(run, event);
    journal.onEvent(event, run);
  }
  return folder.path;
}

test('an event is on disk, whole, when the observer has returned', async () => {
  const folder = await written(tempFolder());
  const lines = readFileSync(join(folder, 'events.ndjson'), 'utf8').split('\n');
  expect(lines.map((line) => line && JSON.parse(line).type)).toEqual(['run_started', 'task_started', '']);
  expect(readFileSync(join(folder, 'plan.yml'), 'utf8')).toBe('name: p\n');
});

test('attempts of one run are numbered, also when asked for at once', async () => {
  const state = tempFolder();
  const folders = await Promise.all(Array.from({ length: 8 }, () => openRunFolder(system, state, 'r')));
  expect(folders.map(({ attempt }) => attempt).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a torn last line is left out, and gone after a repair', async () => {
  const state = tempFolder();
  const folder = await written(state);
  appendFileSync(join(folder, 'events.ndjson'), '{"type":"task_ended","task":"a","sta');
  expect(await readEvents(system, folder)).toEqual(events);
  const stored = await readRun(system, state, 'r');
  await rewriteJournal(system, folder, stored?.events ?? [], stored?.run as Run);
  expect(readFileSync(join(folder, 'events.ndjson'), 'utf8').endsWith('\n')).toBe(true);
});

test('a journal cut at any byte reads as a beginning of what was written', async () => {
  const state = tempFolder();
  const path = join(await written(state), 'events.ndjson');
  const whole = readFileSync(path);
  for (let length = whole.length; length >= 0; length -= 1) {
    truncateSync(path, length);
    expect(events).toEqual(expect.arrayContaining(await readEvents(system, join(path, '..'))));
  }
});

test('a run whose process is gone reads as lost; one whose process lives does not', async () => {
  const live = tempFolder();
  await written(live);
  expect(await readRun(system, live, 'r')).toMatchObject({ live: true, run: { status: 'running' } });
  const dead = tempFolder();
  await written(dead, [start(2 ** 22 + 1), events[1] as RunEvent]);
  const stored = await readRun(system, dead, 'r');
  expect(stored?.live).toBe(false);
  expect(stored?.run.status).toBe('failed');
  expect(stored?.run.tasks.get('a')).toMatchObject({ status: 'failed', reason: 'lost' });
  expect(stored?.run.tasks.get('b')).toMatchObject({ status: 'queued' });
});

test('a pid that another process has now does not keep a run alive', async () => {
  const state = tempFolder();
  const reused = { ...start(process.pid), origin: { host: 'h', pid: process.pid, pid_started: '1' } } as RunEvent;
  await written(state, [reused]);
  expect((await readRun(system, state, 'r'))?.live).toBe(false);
});

test('a line in the middle that is no JSON is a fault with its place', async () => {
  const state = tempFolder();
  const folder = await written(state);
  writeFileSync(join(folder, 'events.ndjson'), 'rubbish\n{}\n');
  await expect(readEvents(system, folder)).rejects.toMatchObject({
    code: 'state_corrupt',
    message: expect.stringContaining('events.ndjson:1'),
  });
});

test('lists are newest first, one entry a run or one an attempt', async () => {
  const state = tempFolder();
  await written(state);
  await written(state, [{ ...start(process.pid), attempt: 2 } as RunEvent]);
  expect((await listRuns(system, state)).map(({ run }) => run.attempt)).toEqual([2]);
  expect((await listAttempts(system, state)).map(({ run }) => run.attempt)).toEqual([2, 1]);
  expect(await listRuns(system, join(state, 'nowhere'))).toEqual([]);
});

test('a state directory that cannot be made is a fault that says why', async () => {
  const state = tempFolder();
  writeFileSync(join(state, 'file'), '');
  await expect(openRunFolder(system, join(state, 'file'), 'r')).rejects.toMatchObject({
    code: 'state_unwritable',
    message: expect.stringContaining('a part of that path is a file'),
  });
});
