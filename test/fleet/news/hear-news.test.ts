import { expect, test } from 'vitest';
import { createEmitter, type Emitter } from '../../../src/execute/engine/emitter.ts';
import type { EndedTask, Engine } from '../../../src/execute/engine/engine.ts';
import { unrunEnd } from '../../../src/execute/task/outcome.ts';
import { type Heard, hearNews } from '../../../src/fleet/news/hear-news.ts';
import type { RemoteTask } from '../../../src/fleet/remote/remote-tasks.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import type { JobNews } from '../../../src/store/fleet-runs/news.ts';
import { createSystem } from '../../../src/system/system.ts';
import { graphOf, type StepSketch } from '../../support/graph.ts';

const AT = '2026-01-02T03:04:05.000Z';
const STARTED: RunEvent = { type: 'task_started', at: AT, task: 's0', inputs: null };
const RETRIED: RunEvent = {
  type: 'task_retried',
  at: AT,
  task: 's0',
  try: 1,
  exit_code: 1,
  reason: null,
  delay_ms: 5,
};
const NOTE: RunEvent = { type: 'note', at: AT, level: 'warning', message: 'Hm.', task: 's0' };

function listen(sketch: Partial<StepSketch> = {}, told: RunEvent[] = []) {
  const emitter: Emitter = createEmitter(
    createSystem(),
    [{ name: 'test', onEvent: (event) => told.push(event) }],
    () => undefined,
  );
  const plan = { name: 'test', path: 'test.yml', digest: '' };
  const origin = { host: 'here', pid: 1 };
  emitter.emit({ type: 'run_started', run_id: 'r', attempt: 1, plan, params: {}, origin, steps: ['s0'] });
  told.length = 0;
  const [node] = graphOf([{ ...sketch, id: 's0' }]).nodes;
  const ends: EndedTask[] = [];
  const ready = { task: 's0', node, item: null, place: 0, locks: [] };
  const task = { engine: { emitter } as Engine, ready, end: (end) => ends.push(end) } as RemoteTask;
  const heard: Heard = new Map();
  const news = (more: Partial<JobNews>): void => {
    const usual = { id: 1, task: 's0', try: 1, worker: 'one', claimed_at: AT, finished_at: null, end: undefined };
    hearNews(task, { ...usual, events: [], ...more }, heard);
  };
  return { news, told, ends, emitter, task };
}

test('what a worker told twice is told once, and begins when the job was claimed', () => {
  const { news, told } = listen();
  news({ events: [STARTED, NOTE] });
  news({ events: [STARTED, NOTE] });
  news({ events: [STARTED, NOTE, RETRIED] });
  expect(told.map(({ type }) => type)).toEqual(['task_started', 'note', 'task_retried']);
  expect(told[0]?.at).toBe(AT);
});

test('a server that takes over tells only what the record does not have', () => {
  const { news, told, task } = listen();
  news({ events: [STARTED, NOTE, RETRIED] });
  hearNews(
    task,
    {
      id: 1,
      task: 's0',
      try: 1,
      worker: 'one',
      claimed_at: AT,
      finished_at: null,
      end: undefined,
      events: [STARTED, NOTE, RETRIED],
    },
    new Map(),
  );
  expect(told).toHaveLength(3);
});

test('another claim of the job is a loss that is told, and its beginning is not told again', () => {
  const { news, told } = listen();
  news({ events: [STARTED] });
  news({ try: 2, worker: 'two', events: [STARTED] });
  expect(told.map(({ type }) => type)).toEqual(['task_started', 'note']);
  expect(told[1]).toMatchObject({
    message: 'The worker of s0 fell silent; two does it again (try 2).',
    level: 'warning',
  });
});

test('an end is as the worker told it, when it told it', () => {
  const { news, ends } = listen();
  const end = unrunEnd('succeeded', null, undefined, { outputs: { v: '1' } });
  news({ events: [STARTED], end, finished_at: AT });
  expect(ends).toEqual([{ ...end, at: AT }]);
});

test('what no worker could do is allowed where the plan allows it', () => {
  const end = unrunEnd('failed', 'lost', 'Its worker went silent 3 times.');
  for (const continueOnError of [true, false]) {
    const { news, ends } = listen({ continueOnError });
    news({ end });
    expect(ends[0]?.tolerated).toBe(continueOnError);
  }
  const { news, ends } = listen({ continueOnError: true });
  news({ end: unrunEnd('failed', 'cancelled') });
  expect(ends[0]?.tolerated).toBe(false);
});
