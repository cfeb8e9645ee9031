import { expect, it } from 'vitest';
import { ApiError } from '../../../src/client/api-error.ts';
import type { LogPiece, TaskClient } from '../../../src/client/task-client.ts';
import { createLogSource } from '../../../src/dashboard/log/load/create-log-source.ts';

const encoder = new TextEncoder();

/** An API whose log grows by a piece, each time the stream is asked for the next. */
function growing(first: Uint8Array, pieces: readonly (readonly [Uint8Array, string])[]) {
  let log = first;
  const asked: number[] = [];
  const client: Pick<TaskClient, 'readTaskLog' | 'tailTaskLog'> = {
    async readTaskLog(_id, range) {
      const start = range !== undefined && 'start' in range ? range.start : 0;
      asked.push(start);
      if (start >= log.length) throw new ApiError('The log has no such bytes.', { status: 416 });
      return { bytes: new Uint8Array(log.subarray(start)), start, size: log.length };
    },
    async *tailTaskLog(): AsyncGenerator<LogPiece> {
      for (const [bytes, text] of pieces) {
        log = new Uint8Array([...log, ...bytes]);
        yield { text, end: log.length };
      }
    },
  };
  return { client, asked, log: () => log };
}

it('takes what comes byte for byte, and asks for what was no text', async () => {
  const bad = new Uint8Array([0x61, 0xff, 0x0a]);
  const api = growing(encoder.encode('one\n'), [
    [encoder.encode('zwö\n'), 'zwö\n'],
    [bad, 'a\ufffd\n'],
    [encoder.encode('end'), 'end'],
  ]);
  const source = createLogSource(api.client, 7);
  expect(source.state.value).toBe('paused');
  source.start();
  await expect.poll(() => source.state.value).toBe('ended');
  expect(source.text.slice(0, source.text.size)).toEqual(api.log());
  expect([source.text.lines, api.asked]).toEqual([4, [0, 9]]);
});

it('says why it stopped, and goes on from there', async () => {
  const api = growing(encoder.encode('one\n'), []);
  let isDown = true;
  const read: TaskClient['readTaskLog'] = (...args) =>
    isDown ? Promise.reject(new ApiError('The server failed.', { status: 500 })) : api.client.readTaskLog(...args);
  const source = createLogSource({ ...api.client, readTaskLog: read }, 7);
  source.start();
  await expect.poll(() => source.state.value).toBe('failed');
  expect(source.error.value?.message).toBe('The server failed.');
  isDown = false;
  source.start();
  await expect.poll(() => source.state.value).toBe('ended');
  expect([source.size.value, source.error.value]).toEqual([4, undefined]);
});
