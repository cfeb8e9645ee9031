import type { TaskClient, TaskStatus } from '../../../src/client.ts';
import { tellRun } from '../told-runs.ts';

/** The moment at which the world of these tests is looked at: a Friday morning in Berlin. */
export const MORNING = '2026-11-20T07:30:00Z';

const DAY_MS = 86_400_000;

/** The night so many days before. */
export function nightBefore(days: number, clock: string): string {
  return `${new Date(Date.parse(MORNING) - days * DAY_MS).toISOString().slice(0, 11)}${clock}Z`;
}

const NIGHTLY = [
  'checkout',
  'install',
  'lint',
  'unit tests',
  'browser tests',
  'build',
  'deploy preview',
  'seo.validate',
  'report',
];

/** Three weeks of six plans, with a night that went wrong. */
export async function tellThreeWeeks(client: TaskClient): Promise<void> {
  for (let days = 20; days >= 0; days--) await tellDay(client, days);
  await tellRun(client, {
    plan: 'release',
    run_id: 'release-2-4-0',
    at: '2026-11-19T16:10:00Z',
    status: 'awaiting_approval',
    actor: 'ana',
    tasks: {
      build: 'succeeded',
      sign: 'succeeded',
      'approve release': waiting('2026-11-19T16:15:00Z'),
      publish: 'queued',
    },
  });
  await tellRun(client, {
    plan: 'preview',
    run_id: 'preview-pr-482',
    at: '2026-11-20T07:26:00Z',
    status: 'running',
    branch: 'topic/faster-search',
    tasks: { install: 'succeeded', build: 'succeeded', deploy: 'running', check: 'queued' },
  });
}

async function tellDay(client: TaskClient, days: number): Promise<void> {
  const night = days === 0 || days === 6 || days === 13;
  const flaky = days === 9 || days === 3;
  await tellRun(client, {
    plan: 'nightly',
    run_id: `nightly-${days}`,
    at: nightBefore(days, '01:13:00'),
    status: night ? 'failed' : 'succeeded',
    minutes: 22 + ((days * 7) % 9),
    tasks: Object.fromEntries(NIGHTLY.map((task) => [task, nightlyTask(task, night, flaky)])),
  });
  if (days < 15) {
    await tellRun(client, {
      plan: 'link check',
      run_id: `links-${days}`,
      at: nightBefore(days, '03:00:00'),
      minutes: 3 + (days % 3),
      tasks: { crawl: 'succeeded', compare: 'succeeded' },
    });
  }
  if (days % 4 === 2) {
    await tellRun(client, {
      plan: 'dependency update',
      run_id: `deps-${days}`,
      at: nightBefore(days, '05:00:00'),
      status: days === 10 ? 'cancelled' : 'succeeded',
      minutes: 11,
      branch: 'bot/updates',
      tasks: { outdated: 'succeeded', update: 'succeeded', test: days === 10 ? 'skipped' : 'succeeded' },
    });
  }
  if (days % 7 === 1) {
    await tellRun(client, {
      plan: 'backup',
      run_id: `backup-${days}`,
      at: nightBefore(days, '00:30:00'),
      minutes: 95,
      tasks: { dump: 'succeeded', store: 'succeeded' },
    });
  }
}

function nightlyTask(task: string, isBad: boolean, isFlaky: boolean): { status: TaskStatus; [fact: string]: unknown } {
  if (isBad && task === 'browser tests') {
    return {
      status: 'failed',
      reason: 'timed_out',
      message: 'It took longer than 10 minutes.',
      exit_code: 124,
      duration_ms: 600_000,
    };
  }
  if (isBad && (task === 'deploy preview' || task === 'seo.validate'))
    return { status: 'skipped', reason: 'needs_failed' };
  if (isFlaky && task === 'seo.validate')
    return { status: 'failed', tolerated: true, exit_code: 1, duration_ms: 41_000 };
  return { status: 'succeeded', exit_code: 0, duration_ms: 20_000 + task.length * 9_000 };
}

function waiting(since: string) {
  return { status: 'awaiting_approval' as const, approval_state: 'pending', started_at: since };
}
