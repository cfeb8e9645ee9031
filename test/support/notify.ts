import type { Message } from '../../src/notify/message.ts';
import type { Delivery, Notifier, NotifierCall, NotifierSettings } from '../../src/notify/notifier.ts';
import { createSystem } from '../../src/system/system.ts';
import { type CliResult, callCli, createFolder } from './cli.ts';

/** A message of a task that failed, with what a test changes. */
export function messageOf(parts: Partial<Message> = {}): Message {
  return {
    id: 'msg_0123456789abcdef',
    state: 'failed',
    topic: 'run',
    mood: 'bad',
    at: '2026-03-04T02:31:00.000Z',
    title: 'Run nightly-2026-03-04 failed',
    lines: ['code.review failed (exit code 1)'],
    fields: [{ name: 'Plan', value: 'nightly' }],
    links: [{ text: 'Open the run', url: 'https://github.com/octo/plans/actions/runs/1' }],
    excerpt: { task: 'code.review', text: 'line one\nline two' },
    ...parts,
    facts: {
      plan: 'nightly',
      run_id: 'nightly-2026-03-04',
      attempt: 1,
      status: 'failed',
      task: null,
      reason: null,
      exit_code: null,
      outputs_uri: null,
      log_excerpt: 'line one\nline two',
      started_at: '2026-03-04T02:30:00.000Z',
      finished_at: '2026-03-04T02:31:00.000Z',
      duration_ms: 60_000,
      url: null,
      tasks: [],
      ...parts.facts,
    },
  };
}

/** What a hostile task writes into everything it can reach. */
export const HOSTILE =
  '<!channel> <@U012AB3CD> @everyone [x](https://evil.example) <img src=x onerror=alert(1)> `code` ```\u202Egnp.exe';

/** Sends one message once. */
export function send(
  notifier: Notifier,
  settings: NotifierSettings,
  message: Message = messageOf(),
  more: Partial<NotifierCall> = {},
): Promise<Delivery> {
  const system = createSystem({ env: {} });
  return notifier.send({
    message,
    settings,
    format: 'usual',
    memory: new Map(),
    system,
    signal: new AbortController().signal,
    ...more,
  });
}

/** Runs a plan with `orchestrator run` in a folder of its own; `files` beside `p.yml`. */
export function runPlanText(
  text: string,
  env: Readonly<Record<string, string>> = {},
  { cwd = createFolder(), args = [] as readonly string[] } = {},
): Promise<CliResult> {
  return callCli(['run', '-', '--reporter', 'plain', ...args], { cwd, env, stdin: text });
}
