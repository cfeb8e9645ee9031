import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { isLease, tryLock, waitForLock } from '../../src/system/file-lock.ts';
import { createSystem } from '../../src/system/system.ts';
import { builtCommandLine } from '../support/build.ts';

const system = createSystem();

function lockPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'deep', 'lock');
}

test('one holder at a time; the others learn who it is', () => {
  const path = lockPath();
  const first = tryLock(system, path, 'first');
  expect(isLease(first)).toBe(true);
  expect(tryLock(system, path, 'second')).toMatchObject({ pid: process.pid, label: 'first' });
  if (isLease(first)) first.release();
  expect(isLease(tryLock(system, path, 'second'))).toBe(true);
});

test('a lease that was lost to another does not release the other', () => {
  const path = lockPath();
  const first = tryLock(system, path, 'first');
  writeFileSync(path, JSON.stringify({ pid: process.pid, label: 'other' }));
  if (isLease(first)) first.release();
  expect(tryLock(system, path, 'third')).toMatchObject({ label: 'other' });
});

test('a lock left by a dead process, or holding rubbish, is taken over', () => {
  const path = lockPath();
  for (const left of [JSON.stringify({ pid: 2 ** 22 + 1, label: 'dead' }), 'rubbish', '']) {
    const lease = tryLock(system, path, 'x');
    if (isLease(lease)) lease.release();
    writeFileSync(path, left);
    const taken = tryLock(system, path, 'heir');
    expect(isLease(taken)).toBe(true);
    if (isLease(taken)) taken.release();
  }
});

test('waiting ends with the lock, or with the signal', async () => {
  const path = lockPath();
  const first = tryLock(system, path, 'first');
  const stop = new AbortController();
  const heard: string[] = [];
  const waiting = waitForLock(system, path, 'second', {
    signal: stop.signal,
    onWait: ({ label }) => heard.push(label),
  });
  stop.abort();
  expect(await waiting).toBeUndefined();
  expect(heard).toEqual(['first']);
  if (isLease(first)) first.release();
  expect(await waitForLock(system, path, 'third')).toBeDefined();
});

test('processes that race for a lock, some of them killed while they hold it, never hold it together', async () => {
  const build = await builtCommandLine();
  const path = lockPath();
  const script = `
    import { appendFileSync } from 'node:fs';
    import { waitForLock } from ${JSON.stringify(join(build.folder, 'system/file-lock.js'))};
    import { createSystem } from ${JSON.stringify(join(build.folder, 'system/system.js'))};
    const [path, log, dies] = process.argv.slice(1);
    for (let round = 0; round < 3; round += 1) {
      const lease = await waitForLock(createSystem(), path, 'x');
      appendFileSync(log, process.pid + ' in\\n');
      if (dies === 'dies' && round === 1) process.kill(process.pid, 'SIGKILL');
      appendFileSync(log, process.pid + ' out\\n');
      lease.release();
    }`;
  const log = join(path, '../../log');
  const racers = Array.from({ length: 6 }, (_, index) =>
    promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      path,
      log,
      index % 3 === 0 ? 'dies' : '',
    ]).catch(() => undefined),
  );
  await Promise.all(racers);
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  let holder: string | undefined;
  const died = new Set<string>();
  for (const line of lines) {
    const [pid = '', what] = line.split(' ');
    if (what === 'out') {
      expect(pid).toBe(holder);
      holder = undefined;
    } else {
      if (holder !== undefined) died.add(holder);
      holder = pid;
    }
  }
  if (holder !== undefined) died.add(holder);
  expect(died.size).toBe(2);
  expect(lines).toHaveLength(4 * 6 + 2 * 3);
});
