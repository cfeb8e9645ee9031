import { json, type Reply } from '../http/call.ts';
import { etagOf } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import type { DecisionOutcome } from './decide.ts';

/** The row after a decision; throws the Problem where the decision does not count. */
export function replyToDecision(
  { task, problem }: DecisionOutcome,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  if (problem !== undefined) throw problem;
  if (task === undefined) throw new Problem(404, 'Agent task not found');
  return json(200, task.json, { ETag: etagOf(task.id, task.version), ...headers });
}
