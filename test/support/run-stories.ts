import { apply } from '../../src/run/apply.ts';
import type { RunEvent, RunStarted, TaskEnd } from '../../src/run/event.ts';
import type { RunObserver } from '../../src/run/observer.ts';
import type { Run } from '../../src/run/run.ts';

/** What happens in a run, in order: events, and what tasks print in between. */
export type Story = readonly (RunEvent | { readonly prints: string; readonly task: string })[];

const BEGIN = Date.parse('2026-03-04T02:30:00Z');

/** Tells a story to observers and answers the run it leaves. */
export function tell(story: Story, ...observers: RunObserver[]): Run {
  let run: Run | undefined;
  for (const part of story) {
    if ('prints' in part) {
      const bytes = Buffer.from(part.prints);
      for (const observer of observers) observer.onOutput?.(part.task, 'stdout', bytes);
    } else {
      run = apply(run, part);
      for (const observer of observers) observer.onEvent(part, run);
    }
  }
  if (run === undefined) throw new Error('An empty story');
  return run;
}

/** Writes stories with little ink; times pass by `after` seconds. */
export function storyTeller(steps: readonly string[], more: Partial<RunStarted> = {}) {
  const parts: Array<Story[number]> = [];
  const started = new Map<string, number>();
  let now = BEGIN;
  const at = (): string => new Date(now).toISOString();
  const teller = {
    after(seconds: number) {
      now += seconds * 1_000;
      return teller;
    },
    event(event: RunEvent) {
      parts.push(event);
      return teller;
    },
    starts(task: string, command = 'node', ...args: string[]) {
      started.set(task, now);
      return teller.event({ type: 'task_started', at: at(), task, inputs: { command, args, flags: [] } });
    },
    prints(task: string, prints: string) {
      parts.push({ task, prints });
      return teller;
    },
    retries(task: string, number: number, exit_code: number, delay_ms: number) {
      return teller.event({ type: 'task_retried', at: at(), task, try: number, exit_code, reason: null, delay_ms });
    },
    ends(task: string, end: Partial<TaskEnd>) {
      const since = started.get(task);
      const duration_ms = since === undefined ? null : now - since;
      const tries = since === undefined ? 0 : 1;
      return teller.event({ ...PLAIN_END, duration_ms, tries, ...end, type: 'task_ended', at: at(), task });
    },
    expands(step: string, ...keys: string[]) {
      const tasks = keys.map((key) => ({ task: `${step}[${key}]`, item: key }));
      return teller.event({ type: 'step_expanded', at: at(), step, tasks });
    },
    ending(status: 'succeeded' | 'failed' | 'awaiting_approval' | 'cancelled'): Story {
      return [...parts, { type: 'run_ended', at: at(), status, duration_ms: now - BEGIN }];
    },
  };
  return teller.event({
    type: 'run_started',
    at: at(),
    run_id: 'nightly-2026-03-04',
    attempt: 1,
    plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'd1' },
    params: {},
    origin: { host: 'here', pid: 1 },
    steps,
    ...more,
  });
}

const PLAIN_END: TaskEnd = {
  status: 'succeeded',
  reason: null,
  exit_code: 0,
  tries: 1,
  duration_ms: null,
  outputs: {},
  outputs_uri: null,
  log_excerpt: null,
  tolerated: false,
  approval_state: null,
};

/** Three steps, all well. */
export const greenStory: Story = storyTeller(['seo.validate', 'code.review', 'dx.integrate'])
  .starts('seo.validate', 'npm', 'run', 'seo:tune', '--', '--dry-run')
  .prints('seo.validate', '12 pages, 80 links\nno findings\n')
  .after(2.3)
  .ends('seo.validate', { outputs_uri: 'file:///site/report.md' })
  .starts('code.review', 'node', 'dist/cli.js', 'task', 'code.review')
  .after(75)
  .ends('code.review', {})
  .ends('dx.integrate', {
    status: 'skipped',
    reason: 'unchanged',
    exit_code: null,
    message: 'No file it looks at changed since 4f2a91c.',
  })
  .ending('succeeded');

/** Everything that can become of a task in one run. */
export const mixedStory: Story = storyTeller([
  'fetch',
  'lint',
  'build',
  'test',
  'publish',
  'deploy',
  'announce',
  'tidy',
])
  .starts('fetch', 'curl', 'https://example.org')
  .prints('fetch', 'curl: (7) no route\n')
  .after(1)
  .retries('fetch', 1, 7, 2_000)
  .after(2)
  .prints('fetch', '200 OK\n')
  .after(0.4)
  .ends('fetch', { tries: 2 })
  .starts('lint', 'npx', 'biome', 'check')
  .after(0.8)
  .ends('lint', { status: 'failed', exit_code: 2, tolerated: true, log_excerpt: 'one doubt\n' })
  .expands('build', 'linux', 'mac')
  .starts('build[linux]', 'make', 'linux')
  .starts('build[mac]', 'make', 'mac')
  .prints('build[mac]', 'compiling\n')
  .prints('build[linux]', 'compiling\n')
  .after(12)
  .ends('build[mac]', {})
  .prints('build[linux]', 'linked\n')
  .after(3)
  .ends('build[linux]', {})
  .starts('test', 'npm', 'test')
  .prints('test', 'ok 1 adds\nnot ok 2 subtracts\n  expected 1, got 2\n')
  .after(62)
  .ends('test', { status: 'failed', exit_code: 1, log_excerpt: 'ok 1 adds\nnot ok 2 subtracts\n  expected 1, got 2\n' })
  .ends('publish', { status: 'skipped', reason: 'needs_failed', exit_code: null, message: 'test failed.' })
  .starts('deploy', 'approval')
  .after(0.1)
  .ends('deploy', {
    status: 'awaiting_approval',
    exit_code: null,
    approval_state: 'pending',
    message: 'Asks ops to look at the change first.',
    outputs_uri: 'https://github.com/acme/site/pull/7',
  })
  .ends('announce', { status: 'skipped', reason: 'disabled', exit_code: null })
  .starts('tidy', './tidy.sh')
  .after(30)
  .ends('tidy', { status: 'failed', reason: 'timed_out', exit_code: 124, log_excerpt: 'still tidying\n' })
  .event({
    type: 'note',
    at: '2026-03-04T02:31:51Z',
    level: 'warning',
    task: 'tidy',
    message: 'It left a process behind, which was stopped.',
  })
  .ending('failed');

/** Stopped by a signal in the middle. */
export const cancelledStory: Story = storyTeller(['build', 'test', 'publish'])
  .starts('build', 'make')
  .after(1.5)
  .ends('build', {})
  .starts('test', 'npm', 'test')
  .after(4)
  .event({
    type: 'run_stopping',
    at: '2026-03-04T02:30:05Z',
    cause: 'signal',
    cancel: true,
    message: 'Stopped by SIGINT.',
  })
  .ends('test', { status: 'failed', reason: 'cancelled', exit_code: 130 })
  .ends('publish', { status: 'skipped', reason: 'cancelled', exit_code: null })
  .ending('cancelled');
