import { describe, expect, it } from 'vitest';
import type { LiveEvent, StreamOptions } from '../../../src/client.ts';
import { type Change, createLive } from '../../../src/dashboard/data/live.ts';
import { placeOf } from '../../../src/dashboard/data/place.ts';
import { createRows } from '../../../src/dashboard/data/rows.ts';
import { addressesBelow } from '../../../src/dashboard/shell/routes/addresses.ts';

/** A stream that says what a test wants, and frames that come when it wants. */
function world() {
  const frames: (() => void)[] = [];
  const waiting: ((event: LiveEvent | Error) => void)[] = [];
  let options: StreamOptions = {};
  async function* events(_query: unknown, given: StreamOptions = {}): AsyncGenerator<LiveEvent> {
    options = given;
    while (given.signal?.aborted !== true) {
      const event = await new Promise<LiveEvent | Error>((resolve) => waiting.push(resolve));
      if (event instanceof Error) throw event;
      yield event;
    }
  }
  const say = async (event: LiveEvent | Error): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    waiting.shift()?.(event);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const live = createLive({ events }, (work) => frames.push(work));
  const heard: Change[][] = [];
  const end = live.on((changes) => void heard.push([...changes]));
  const draw = (): void => {
    for (const work of frames.splice(0)) work();
  };
  return { live, heard, end, say, state: () => options, draw };
}

const task = (id: number, version: number): LiveEvent => ({
  id: String(version),
  kind: 'task',
  row: { id, version } as never,
});
const run = (run_id: string, attempt: number): LiveEvent => ({
  id: '9',
  kind: 'run',
  row: { run_id, attempt } as never,
});
const told = (changes: readonly Change[] | undefined): string =>
  (changes ?? [])
    .map((change) => (change.kind === 'reset' ? 'reset' : `${change.kind} ${JSON.stringify(change.row)}`))
    .join('; ');

describe('the stream of changes', () => {
  it('tells all of a frame at once, each row as it is now', async () => {
    const { live, heard, say, draw } = world();
    live.start();
    await say(task(1, 1));
    await say(run('1', 1));
    await say(task(2, 1));
    await say(task(1, 2));
    expect(heard).toEqual([]);
    draw();
    expect(heard.map(told)).toEqual([
      'run {"run_id":"1","attempt":1}; task {"id":2,"version":1}; task {"id":1,"version":2}',
    ]);
    await say(task(1, 3));
    draw();
    expect(told(heard[1])).toBe('task {"id":1,"version":3}');
    live.stop();
  });

  it('says that changes were missed in the place of what came before', async () => {
    const { live, heard, say, draw } = world();
    live.start();
    await say(task(1, 1));
    await say({ id: '5', kind: 'reset' });
    await say(task(2, 1));
    draw();
    expect(heard.map(told)).toEqual(['reset; task {"id":2,"version":1}']);
    live.stop();
  });

  it('is closed when it is stopped or cannot be cured, and can be started again', async () => {
    const { live, heard, end, say, draw, state } = world();
    live.start();
    state().onState?.('open');
    expect(live.connection.value).toBe('open');
    await say(new Error('401'));
    expect(live.connection.value).toBe('closed');
    live.start();
    expect(live.connection.value).toBe('connecting');
    await say(task(1, 1));
    live.stop();
    end();
    draw();
    expect([live.connection.value, heard]).toEqual(['closed', []]);
  });
});

describe('rows', () => {
  it('are signals that take newer states alone', () => {
    const rows = createRows<{ id: number; version: number; text: string }>(({ id }) => String(id));
    const one = rows.put({ id: 1, version: 2, text: 'b' });
    expect(rows.put({ id: 1, version: 1, text: 'a' })).toBe(one);
    expect(one.value.text).toBe('b');
    expect(rows.update({ id: 1, version: 3, text: 'c' })).toBe(true);
    expect(rows.update({ id: 2, version: 1, text: 'x' })).toBe(false);
    expect([one.value.text, rows.get('2')]).toEqual(['c', undefined]);
    rows.keep(new Set());
    expect(rows.get('1')).toBeUndefined();
  });
});

it.each([
  ['http://127.0.0.1:8001/agents/ui/', '/agents/ui', '/agents'],
  ['https://host/tools/my%20plans/ui/', '/tools/my%20plans/ui', '/tools/my%20plans'],
  ['https://host/ui/', '/ui', ''],
])('below %s the pages are at %s and the API at %s', (base, ui, api) => {
  expect(placeOf(base)).toEqual({ ui, api });
});

it('any name of a run can stand in an address', () => {
  const { run: toRun, runs, task: toTask } = addressesBelow('/agents/ui');
  expect(toRun('a/b %2F?#"', 2)).toBe('/agents/ui/runs/a%2Fb%20%252F%3F%23%22/2');
  expect([toRun('x'), runs(), runs('plan=a'), toTask(7)]).toEqual([
    '/agents/ui/runs/x',
    '/agents/ui/',
    '/agents/ui/?plan=a',
    '/agents/ui/tasks/7',
  ]);
});
