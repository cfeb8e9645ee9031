import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { appendLog, LOG_LIMIT } from '../../../src/store/logs/append-log.ts';
import { logStates, readLog } from '../../../src/store/logs/read-log.ts';
import { createTask } from '../../../src/store/tasks/create-task.ts';
import { describeOnEach } from '../../support/database.ts';

async function newTask(database: Database, owner: string | null = null): Promise<number> {
  const author = { actor: 'token:test', channel: 'api', owner } as const;
  return (await createTask(database, { task: 'a', run_id: 'r', status: 'running' }, author)).id;
}

async function read(database: Database, task: number, from = 0, to = Number.MAX_SAFE_INTEGER): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of readLog(database, { task, from, to })) parts.push(part);
  return Buffer.concat(parts);
}

describeOnEach('logs in the store', (makeDatabase) => {
  test('grow by chunks in their order; a chunk again is the same, a gap is told', async () => {
    const database = await makeDatabase();
    const task = await newTask(database);
    const append = (seq: number, text: string) => appendLog(database, { task, seq, bytes: Buffer.from(text) });
    expect(await append(2, 'x')).toEqual({ kind: 'gap', next: 1, bytes: 0 });
    expect(await append(1, 'one ')).toEqual({ kind: 'appended', next: 2, bytes: 4 });
    expect(await append(1, 'other')).toEqual({ kind: 'same', next: 2, bytes: 4 });
    expect(await append(2, 'two')).toEqual({ kind: 'appended', next: 3, bytes: 7 });
    expect(await append(9, 'x')).toEqual({ kind: 'gap', next: 3, bytes: 7 });
    expect(String(await read(database, task))).toBe('one two');
    expect((await logStates(database, [task, task + 1])).get(task)).toMatchObject({ status: 'running', bytes: 7 });
  });

  test('belong to tasks that are there, and to their owners', async () => {
    const database = await makeDatabase();
    const task = await newTask(database, 'run 7');
    const chunk = { seq: 1, bytes: Buffer.from('x') };
    expect(await appendLog(database, { ...chunk, task: task + 1 })).toEqual({ kind: 'missing' });
    expect(await appendLog(database, { ...chunk, task, owner: 'run 8' })).toEqual({ kind: 'foreign' });
    expect((await appendLog(database, { ...chunk, task, owner: 'run 7' })).kind).toBe('appended');
  });

  test('end at their limit', async () => {
    const database = await makeDatabase();
    const task = await newTask(database);
    await database.query({
      text: `INSERT INTO "${database.schema}".agents_logs (task_id, seq, start_byte, bytes) VALUES ($1, 1, $2, 'xx')`,
      values: [task, LOG_LIMIT - 5],
    });
    const append = (text: string) => appendLog(database, { task, seq: 2, bytes: Buffer.from(text) });
    expect(await append('four')).toEqual({ kind: 'full', next: 2, bytes: LOG_LIMIT - 3 });
    expect((await append('two')).kind).toBe('appended');
  });

  test('of many writers at once hold each number once', async () => {
    const database = await makeDatabase();
    const task = await newTask(database);
    for (let seq = 1; seq <= 5; seq++) {
      const outcomes = await Promise.all(
        [0, 1, 2, 3, 4, 5].map((writer) =>
          appendLog(database, { task, seq, bytes: Buffer.from(`${writer}`.repeat(writer + 1)) }),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'appended').length).toBe(1);
      expect(outcomes.filter(({ kind }) => kind === 'same').length).toBe(5);
    }
    const { bytes } = (await logStates(database, [task])).get(task) ?? { bytes: -1 };
    expect((await read(database, task)).byteLength).toBe(bytes);
  });

  test('give any part of what was put in, whatever its bytes and however it was cut', async () => {
    const database = await makeDatabase();
    const chunk = fc.uint8Array({ minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 8 }), fc.nat(200), fc.nat(200), async (chunks, from, length) => {
        const task = await newTask(database);
        for (const [at, bytes] of chunks.entries()) await appendLog(database, { task, seq: at + 1, bytes });
        const whole = Buffer.concat(chunks);
        expect((await read(database, task, from, from + length)).equals(whole.subarray(from, from + length))).toBe(
          true,
        );
      }),
      { numRuns: 25 },
    );
  });

  test('are read piece by piece, however large and however many their chunks', async () => {
    const database = await makeDatabase();
    const [large, many] = [await newTask(database), await newTask(database)];
    const mebibyte = Buffer.alloc(1024 * 1024, 'abcdefg');
    for (const seq of [1, 2]) await appendLog(database, { task: large, seq, bytes: mebibyte });
    let longest = 0;
    for await (const part of readLog(database, { task: large, from: 0, to: 2 ** 21 }))
      longest = Math.max(longest, part.byteLength);
    expect(longest).toBeLessThanOrEqual(256 * 1024);
    expect((await read(database, large)).equals(Buffer.concat([mebibyte, mebibyte]))).toBe(true);
    await database.query({
      text: `INSERT INTO "${database.schema}".agents_logs (task_id, seq, start_byte, bytes)
             SELECT $1, n, (n - 1) * 2, decode('610a', 'hex') FROM generate_series(1, 2000) AS n`,
      values: [many],
    });
    expect(String(await read(database, many))).toBe('a\n'.repeat(2000));
    expect(String(await read(database, many, 3001, 3004))).toBe('\na\n');
  });
});
