import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/run/event.ts';
import type { Task } from '../../src/run/run.ts';
import { BOUNDS } from '../../src/sync/facts/bounds.ts';
import { readCiFacts } from '../../src/sync/facts/ci-facts.ts';
import { registrationOf, sourceKey } from '../../src/sync/facts/registration.ts';
import { toReports } from '../../src/sync/facts/reports.ts';
import { taskName } from '../../src/sync/facts/task-name.ts';
import { taskState } from '../../src/sync/facts/task-state.ts';
import { cancelledStory, greenStory, mixedStory, tell } from '../support/run-stories.ts';

// Halves of characters and NUL beside everything else.
const odd = fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\0', 'a', '\n', 'é'), maxLength: 200 });
const anyText = fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 200 }));
const long = (most: number) =>
  fc.tuple(anyText, fc.integer({ min: 0, max: most })).map(([text, count]) => text.repeat(count));
const NOT_STORABLE = /[\0\p{Surrogate}]/u;

const green = tell(greenStory).tasks.get('seo.validate') as Task;
const anyTask = fc.record({
  task: anyText,
  log_excerpt: fc.option(long(500)),
  message: long(50),
  outputs_uri: fc.option(
    fc.oneof(
      fc.webUrl({ withFragments: true }),
      anyText,
      long(20).map((text) => `https://a.b/${text}`),
    ),
  ),
  outputs: fc.dictionary(anyText, long(20)),
  inputs: fc.option(
    fc.record({ command: anyText, args: fc.array(long(20), { maxLength: 5 }), flags: fc.array(anyText) }),
  ),
});

describe('what the API is told of a task', () => {
  it('is always within its bounds, and whole where it already was', () => {
    fc.assert(
      fc.property(anyTask, (more) => {
        const state = taskState({ ...green, ...more } as Task);
        expect(state.task.length).toBeLessThanOrEqual(BOUNDS.task);
        expect(state.message?.length ?? 0).toBeLessThanOrEqual(BOUNDS.message);
        expect(state.log_excerpt?.length ?? 0).toBeLessThanOrEqual(BOUNDS.logExcerpt);
        expect(state.outputs_uri ?? 'https://x').toMatch(/^https?:\/\/[^\p{Cc}\p{Cs}]{1,504}$/iu);
        expect(JSON.stringify(state)).not.toMatch(/\\u(0000|d[89a-f])/);
        for (const text of [state.task, state.message ?? '', state.log_excerpt ?? ''])
          expect(text).not.toMatch(NOT_STORABLE);
        const { log_excerpt } = more;
        if (log_excerpt && log_excerpt.length <= BOUNDS.logExcerpt && !NOT_STORABLE.test(log_excerpt))
          expect(state.log_excerpt).toBe(log_excerpt);
      }),
    );
  });

  it('says what it leaves out', () => {
    const cuts: string[] = [];
    const outputs = { big: 'x'.repeat(BOUNDS.json) };
    const state = taskState({ ...green, outputs, outputs_uri: 'javascript:alert(1)' }, (what) => cuts.push(what));
    expect([state.outputs, state.outputs_uri]).toEqual([null, null]);
    expect(cuts).toEqual([
      'the outputs of seo.validate are larger than 65536 bytes',
      'outputs_uri of seo.validate is no http(s) address of at most 512 characters',
    ]);
  });
});

describe('the name of a task', () => {
  it('is its own up to 64 characters, and beyond that steady and its own still', () => {
    expect(taskName('seo.validate')).toBe('seo.validate');
    const step = 's'.repeat(64);
    const names = ['linux', 'mac', 'x'.repeat(40)].map((key) => taskName(`${step}[${key}]`));
    expect(new Set(names).size).toBe(3);
    expect(names.map(({ length }) => length)).toEqual([64, 64, 64]);
    expect(taskName(`${step}[mac]`)).toBe(names[1]);
  });
});

describe('toReports', () => {
  const eventsOf = (story: typeof mixedStory): RunEvent[] => story.filter((part): part is RunEvent => 'type' in part);

  it('tells every task of a journal once, in its newest state, in plan order', () => {
    const reports = toReports(eventsOf(mixedStory));
    expect(reports?.puts.map(({ task, status }) => `${task} ${status}`)).toEqual([
      'fetch succeeded',
      'lint failed',
      'build[linux] succeeded',
      'build[mac] succeeded',
      'test failed',
      'publish skipped',
      'deploy awaiting_approval',
      'announce skipped',
      'tidy failed',
    ]);
    expect(reports?.end).toMatchObject({ status: 'failed', notes: [{ level: 'warning', task: 'tidy' }] });
    expect(reports?.registration).toMatchObject({
      run_id: 'nightly-2026-03-04',
      attempt: 1,
      plan: { name: 'nightly' },
    });
  });

  it('has no end for a run that goes on, a reason for one that was stopped, and nothing for no events', () => {
    expect(toReports(eventsOf(mixedStory).slice(0, -1))?.end).toBeUndefined();
    expect(toReports(eventsOf(cancelledStory))?.end).toMatchObject({ status: 'cancelled', reason: 'signal' });
    expect(toReports([])).toBeUndefined();
  });
});

describe('the registration', () => {
  it('leaves out what is too large, and keeps the rest', () => {
    const run = tell(greenStory);
    const params = { big: 'x'.repeat(BOUNDS.json) };
    const registration = registrationOf({ ...run, params }, { planText: 'y'.repeat(BOUNDS.planText) });
    expect(registration.params).toBeUndefined();
    expect(registration.plan).toEqual({ name: 'nightly', path: 'plans/nightly.yml', digest: 'd1' });
    expect(JSON.stringify(registration).length).toBeLessThan(1_000);
  });

  it('is named by the run behind it alone', () => {
    const run = tell(greenStory);
    expect(sourceKey(run)).toBe(sourceKey({ ...run, status: 'failed', notes: [] }));
    expect(sourceKey(run)).not.toBe(sourceKey({ ...run, origin: { ...run.origin, host: 'there' } }));
    expect(sourceKey(run)).not.toBe(sourceKey({ ...run, started_at: '2026-03-04T02:30:00.001Z' }));
  });
});

describe('the CI job', () => {
  it('is read from the environment of GitHub Actions, and of nothing else', () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/site',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTOR: 'ada',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_TOKEN: 'ghs_secret',
    };
    expect(readCiFacts(env)).toEqual({
      provider: 'github',
      repository: 'acme/site',
      workflow_run_id: '77',
      workflow_run_attempt: '2',
      actor: 'ada',
      event: 'schedule',
      ref: 'refs/heads/main',
      url: 'https://github.com/acme/site/actions/runs/77',
    });
    expect(readCiFacts({ ...env, GITHUB_ACTIONS: undefined })).toBeUndefined();
    expect(readCiFacts({ GITHUB_ACTIONS: 'true' })).toEqual({ provider: 'github' });
  });
});
