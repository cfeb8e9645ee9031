import type { Message } from '../message.ts';
import { line } from './clean.ts';

/** A message that says of itself that it is only a test. */
export function testMessage(plan: string, id: string, at: string): Message {
  const title = line(`Test from ${plan}: notifications arrive`, 150);
  return {
    id,
    state: 'test',
    topic: 'test',
    mood: 'plain',
    at,
    title,
    lines: ['This is a test. No run is behind it, and nothing has to be done.'],
    fields: [{ name: 'Plan', value: line(plan, 200) }],
    links: [],
    facts: {
      plan,
      run_id: 'notify-test',
      attempt: 1,
      status: 'test',
      task: null,
      reason: null,
      exit_code: null,
      outputs_uri: null,
      log_excerpt: title,
      started_at: at,
      finished_at: at,
      duration_ms: 0,
      url: null,
      tasks: [],
    },
  };
}
