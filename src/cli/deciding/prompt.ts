import type { DecisionWord } from '../../approval/judge.ts';
import { policyOf } from '../../launch/decisions/decide-run.ts';
import { printable } from '../../report/text/printable.ts';
import type { Run, Task } from '../../run/run.ts';
import type { Streams } from '../streams/streams.ts';
import type { Wish } from './decide.ts';

const ANSWERS: Readonly<Record<string, DecisionWord>> = {
  a: 'approve',
  approve: 'approve',
  r: 'reject',
  reject: 'reject',
  c: 'changes_requested',
  changes: 'changes_requested',
};

/** Asks at the terminal what becomes of a task that waits; undefined where that is left to others. */
export async function askForDecision(
  { ask, stderr }: Streams,
  run: Run,
  task: Task,
  signal: AbortSignal,
): Promise<Wish | undefined> {
  if (ask === undefined) return undefined;
  const policy = policyOf(run, task);
  stderr.write(`${printable(task.task)}: ${printable(task.message ?? 'It waits for approval.')}\n`);
  const decision = await decisionFrom(ask, signal);
  if (decision === undefined) return undefined;
  const fields: Record<string, string> = {};
  if (decision === 'approve') {
    for (const [name, field] of Object.entries(policy.fields)) {
      const hints = [field.type, field.options?.join(' | '), field.required ? 'required' : undefined, field.default];
      const hint = hints.filter((one) => one !== undefined && one !== null).join(', ');
      const value = await ask(`  ${printable(field.description ?? name)} (${hint}): `, signal);
      if (value === undefined) return undefined;
      if (value.trim() !== '') fields[name] = value.trim();
    }
  }
  const note = await ask('  Note: ', signal);
  if (note === undefined) return undefined;
  const target = `${run.run_id}/${task.task}`;
  return { decision, target, fields, override: false, ...(note.trim() === '' ? {} : { note: note.trim() }) };
}

async function decisionFrom(ask: NonNullable<Streams['ask']>, signal: AbortSignal): Promise<DecisionWord | undefined> {
  while (!signal.aborted) {
    const answer = await ask('  [a]pprove, [r]eject, request [c]hanges, or [l]ater? ', signal);
    if (answer === undefined || /^(l|later)$/i.test(answer.trim())) return undefined;
    const decision = ANSWERS[answer.trim().toLowerCase()];
    if (decision !== undefined) return decision;
  }
  return undefined;
}
