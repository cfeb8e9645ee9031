import { join } from 'node:path';
import { completeForm } from '../../approval/form.ts';
import type { Identity } from '../../approval/identity.ts';
import { type Decision, judge, type PastDecision, standing, type Verdict } from '../../approval/judge.ts';
import { type Policy, readPolicy } from '../../approval/policy.ts';
import { Fault } from '../../errors.ts';
import { readRun, type StoredRun } from '../../journal/read.ts';
import { rewriteJournal } from '../../journal/repair.ts';
import { apply } from '../../run/apply.ts';
import type { TaskDecided } from '../../run/event.ts';
import type { Run, Task } from '../../run/run.ts';
import { isoTime, millisecondsBetween } from '../../system/clock.ts';
import { waitForLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';

/** A decision on a task of a run in a state directory. */
export interface LocalDecision extends Omit<Decision, 'identity'> {
  readonly runId: string;
  readonly task: string;
  /** Who decides, as this machine calls it; with `proved`, as a verified source says. */
  readonly identity: Identity;
  /** By which way a verified decision came, and who asked for it: then the policy holds in full, and nobody overrides it. */
  readonly proved?: { readonly channel: string; readonly asked: readonly string[] };
}

/** What came of it; `run` is the newest attempt after it. */
export interface LocallyDecided {
  readonly run: Run;
  readonly verdict: Verdict;
  /** True where the time for a decision was over before. */
  readonly expired: boolean;
}

/**
 * Decides on a task of the newest attempt of a run, in its record: `resume` goes on from there. Unless it is `proved`, nobody proves here who
 * they are, so that who started the run may decide unless the policy says `self_approval: false` in so many words. Throws Fault `usage` where there is no such run
 * or task, `busy` while it runs.
 */
export async function decideRun(system: System, stateDir: string, decision: LocalDecision): Promise<LocallyDecided> {
  const lock = await waitForLock(system, join(stateDir, 'runs', decision.runId, 'decision.lock'), 'a decision');
  try {
    const stored = await storedRun(system, stateDir, decision.runId);
    const task = taskOf(stored, decision);
    const policy = policyOf(stored.run, task);
    const past = task.decisions ?? [];
    if (isOver(task, policy, system.clock.now())) {
      const run = await keep(system, stored, expiry(task, policy, past, isoTime(system.clock.now())));
      return {
        run,
        expired: true,
        verdict: { kind: 'refused', why: 'decided', detail: 'The time for a decision is over.' },
      };
    }
    const verdict = judgeTask(task, policy, decision);
    if (verdict.kind !== 'counted' && verdict.kind !== 'decided') return { run: stored.run, verdict, expired: false };
    const run = await keep(system, stored, eventOf(decision, verdict, isoTime(system.clock.now())));
    return { run, verdict, expired: false };
  } finally {
    lock?.release();
  }
}

/** What the policies of tasks that wait say of those whose time is over now. */
export function expiriesIn(run: Run, now: number): readonly TaskDecided[] {
  return [...run.tasks.values()].flatMap((task) => {
    const policy = policyOf(run, task);
    return isOver(task, policy, now) ? [expiry(task, policy, task.decisions ?? [], isoTime(now))] : [];
  });
}

/** The policy a task of a run waits by. */
export function policyOf({ requests }: Run, task: Task): Policy {
  return readPolicy(task.approval ?? requests?.steps[task.step]?.approval ?? true);
}

function judgeTask(task: Task, policy: Policy, decision: LocalDecision): Verdict {
  if (task.status !== 'awaiting_approval' && (task.decisions ?? []).length === 0)
    return { kind: 'refused', why: 'decided', detail: `${task.task} does not wait for a decision.` };
  const { proved } = decision;
  const asked = proved?.asked ?? (policy.strict ? [decision.identity.id] : []);
  // Whoever may write the record may write anything: an override is a word there, not a right.
  const mayOverride = proved === undefined;
  return judge(policy, { asked }, (task.decisions ?? []).map(toPast), { ...decision, mayOverride });
}

function toPast({ decision, by, fields, outcome }: NonNullable<Task['decisions']>[number]): PastDecision {
  const colon = by.indexOf(':');
  return {
    decision,
    fields,
    outcome,
    identity: { provider: by.slice(0, Math.max(0, colon)), id: by, name: by.slice(colon + 1) },
  };
}

async function storedRun(system: System, stateDir: string, runId: string): Promise<StoredRun> {
  const stored = await readRun(system, stateDir, runId);
  if (stored === undefined) {
    throw new Fault('usage', `There is no run ${runId} here.`, {
      cure: '`orchestrator runs list` shows what there is.',
    });
  }
  if (stored.live) throw new Fault('busy', `Run ${runId} is still running.`, { cure: 'Wait for it to end.' });
  return stored;
}

function taskOf({ run }: StoredRun, { runId, task }: LocalDecision): Task {
  const found = run.tasks.get(task);
  if (found !== undefined) return found;
  const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
  const names = waiting.map((one) => one.task).join(', ') || 'nothing';
  throw new Fault('usage', `Run ${runId} has no task ${task}.`, { cure: `What waits in it: ${names}.` });
}

function isOver({ status, finished_at, started_at }: Task, { expires_in_ms }: Policy, now: number): boolean {
  const since = finished_at ?? started_at;
  if (status !== 'awaiting_approval' || expires_in_ms === null || since === null) return false;
  return millisecondsBetween(since, isoTime(now)) >= expires_in_ms;
}

function expiry(
  task: Task,
  policy: Policy,
  past: readonly NonNullable<Task['decisions']>[number][],
  at: string,
): TaskDecided {
  const approves = policy.on_expire === 'approve' && policy.broken === null;
  const fields = approves ? completeForm(policy.fields, standing(past.map(toPast)).fields) : {};
  const outcome = approves ? 'approved' : 'rejected';
  return {
    type: 'task_decided',
    at,
    task: task.task,
    decision: 'expire',
    by: 'expiry',
    channel: 'expiry',
    fields,
    outcome,
  };
}

function eventOf(
  { task, decision, identity, note, proved }: LocalDecision,
  verdict: Extract<Verdict, { kind: 'counted' | 'decided' }>,
  at: string,
): TaskDecided {
  const isEnd = verdict.kind === 'decided';
  return {
    type: 'task_decided',
    at,
    task,
    decision,
    by: identity.id,
    channel: proved?.channel ?? identity.provider,
    ...(note === undefined || note === '' ? {} : { note }),
    fields: verdict.fields,
    ...(isEnd && verdict.override ? { override: true } : {}),
    outcome: isEnd ? verdict.outcome : null,
  };
}

async function keep(system: System, { folder, events, run }: StoredRun, event: TaskDecided): Promise<Run> {
  const after = apply(run, event);
  await rewriteJournal(system, folder, [...events, event], after);
  return after;
}
