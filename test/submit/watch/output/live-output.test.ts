import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../../src/client/api-error.ts';
import type { ByteRange } from '../../../../src/client/task-client.ts';
import { createLiveOutput } from '../../../../src/submit/watch/output/live-output.ts';
import { createWholeLines } from '../../../../src/submit/watch/output/whole-lines.ts';
import { createManualClock } from '../../../support/manual-clock.ts';
import { taskRow } from '../../../support/submitted-fleet.ts';

/** Logs by task id, read as the API gives them out, and how often. */
function watching(logs: ReadonlyMap<number, string>, refuse?: () => ApiError | undefined) {
  const clock = createManualClock();
  const shown = new Map<number, string>();
  let asked = 0;
  const add = (id: number, bytes: Uint8Array): void => void shown.set(id, (shown.get(id) ?? '') + Buffer.from(bytes));
  const output = createLiveOutput({
    clock,
    print: ({ id }, bytes) => add(id, bytes),
    client: {
      readTaskLog: async (id, range = { start: 0 }) => {
        asked += 1;
        const refused = refuse?.();
        if (refused !== undefined) throw refused;
        const { start } = range as Extract<ByteRange, { readonly start: number }>;
        const all = Buffer.from(logs.get(id) ?? '');
        if (start >= all.length) throw new ApiError('none', { status: 416 });
        return { bytes: new Uint8Array(all.subarray(start)), start, size: all.length };
      },
    },
  });
  const take = async (row: ReturnType<typeof taskRow>): Promise<void> => {
    for (const bytes of await output.take(row)) add(row.id, bytes);
  };
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= 250) {
      clock.advance(250);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { take, pass, shown, requests: () => asked, stop: output.stop };
}

const running = (id: number) => taskRow(`t${id}`, { id, status: 'running', version: 1 });
const ended = (id: number, more = {}) =>
  taskRow(`t${id}`, { id, status: 'succeeded', version: 2, log_excerpt: 'brief', ...more });

describe('the output of a run elsewhere', () => {
  it('is what its tasks print, each byte once', async () => {
    const logs = new Map([
      [1, 'one\ntw'],
      [2, 'two\n'],
    ]);
    const { take, pass, shown } = watching(logs);
    await take(running(1));
    await take(running(2));
    await pass(2_000);
    expect([shown.get(1), shown.get(2)]).toEqual(['one\n', 'two\n']);
    logs.set(1, 'one\ntwo\nend');
    await take(ended(1));
    await take(ended(1));
    await pass(5_000);
    expect([shown.get(1), shown.get(2)]).toEqual(['one\ntwo\nend', 'two\n']);
  });

  it('goes on where a step begins anew', async () => {
    const logs = new Map([[1, 'first\n']]);
    const { take, pass, shown } = watching(logs);
    await take(running(1));
    await take(taskRow('t1', { id: 1, status: 'awaiting_approval', version: 2, log_excerpt: 'first' }));
    logs.set(1, 'first\nsecond\n');
    await take(taskRow('t1', { id: 1, status: 'running', version: 3 }));
    await pass(2_000);
    expect(shown.get(1)).toBe('first\nsecond\n');
  });

  it('is asked for four times a second at most, however many tasks there are', async () => {
    const logs = new Map(Array.from({ length: 1_000 }, (_, id) => [id, `log of ${id}\n`]));
    const { take, pass, shown, requests } = watching(logs);
    for (let id = 0; id < 500; id++) await take(running(id));
    for (let id = 500; id < 1_000; id++) await take(ended(id));
    await pass(60_000);
    expect(requests()).toBeLessThanOrEqual(20 + 60 * 4);
    expect(requests()).toBeGreaterThan(200);
    // What there was no time for is told in brief.
    expect(shown.get(500)).toBe('log of 500\n');
    expect(shown.get(999)).toBe('brief\n');
  });

  it('is told in brief where a log is not there yet when its task has ended', async () => {
    const { take, shown } = watching(new Map());
    await take(ended(1));
    expect(shown.get(1)).toBe('brief\n');
  });

  it('asks nothing of what printed nothing, or elsewhere', async () => {
    const { take, requests } = watching(new Map([[1, 'x\n']]));
    await take(ended(1, { log_excerpt: null }));
    await take(ended(2, { carried_from: 1 }));
    expect(requests()).toBe(0);
  });

  it('waits a while where the API cannot answer, and ends nothing', async () => {
    let isAway = true;
    const { take, pass, shown, requests } = watching(new Map([[1, 'one\n']]), () =>
      isAway ? new ApiError('away', { status: 503 }) : undefined,
    );
    await take(running(1));
    await pass(4_000);
    expect(requests()).toBe(1);
    isAway = false;
    await pass(4_000);
    expect(shown.get(1)).toBe('one\n');
  });
});

describe('bytes cut at line ends', () => {
  it('are all of them, and whole lines but for the last', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab\n]{0,6}$/)), (parts) => {
        const lines = createWholeLines();
        const given = parts.map((part) => Buffer.from(lines.add(Buffer.from(part))).toString());
        for (const text of given) expect(text === '' || text.endsWith('\n')).toBe(true);
        expect(given.join('') + Buffer.from(lines.rest()).toString()).toBe(parts.join(''));
      }),
    );
  });

  it('are given on where no line ends for long', () => {
    const lines = createWholeLines();
    expect(lines.add(Buffer.alloc(70_000, 'x')).byteLength).toBe(70_000);
  });
});
