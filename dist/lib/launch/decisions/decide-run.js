import { join } from 'node:path';
import { completeForm } from '../../approval/form.js';
import { judge, standing } from '../../approval/judge.js';
import { readPolicy } from '../../approval/policy.js';
import { Fault } from '../../errors.js';
import { readRun } from '../../journal/read.js';
import { rewriteJournal } from '../../journal/repair.js';
import { apply } from '../../run/apply.js';
import { isoTime, millisecondsBetween } from '../../system/clock.js';
import { waitForLock } from '../../system/file-lock.js';
/**
 * Decides on a task of the newest attempt of a run, in its record: `resume` goes on from there. Unless it is `proved`, nobody proves here who
 * they are, so that who started the run may decide unless the policy says `self_approval: false` in so many words. Throws Fault `usage` where there is no such run
 * or task, `busy` while it runs.
 */
export async function decideRun(system, stateDir, decision) {
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
        if (verdict.kind !== 'counted' && verdict.kind !== 'decided')
            return { run: stored.run, verdict, expired: false };
        const run = await keep(system, stored, eventOf(decision, verdict, isoTime(system.clock.now())));
        return { run, verdict, expired: false };
    }
    finally {
        lock?.release();
    }
}
/** What the policies of tasks that wait say of those whose time is over now. */
export function expiriesIn(run, now) {
    return [...run.tasks.values()].flatMap((task) => {
        const policy = policyOf(run, task);
        return isOver(task, policy, now) ? [expiry(task, policy, task.decisions ?? [], isoTime(now))] : [];
    });
}
/** The policy a task of a run waits by. */
export function policyOf({ requests }, task) {
    return readPolicy(task.approval ?? requests?.steps[task.step]?.approval ?? true);
}
function judgeTask(task, policy, decision) {
    if (task.status !== 'awaiting_approval' && (task.decisions ?? []).length === 0)
        return { kind: 'refused', why: 'decided', detail: `${task.task} does not wait for a decision.` };
    const { proved } = decision;
    const asked = proved?.asked ?? (policy.strict ? [decision.identity.id] : []);
    // Whoever may write the record may write anything: an override is a word there, not a right.
    const mayOverride = proved === undefined;
    return judge(policy, { asked }, (task.decisions ?? []).map(toPast), { ...decision, mayOverride });
}
function toPast({ decision, by, fields, outcome }) {
    const colon = by.indexOf(':');
    return {
        decision,
        fields,
        outcome,
        identity: { provider: by.slice(0, Math.max(0, colon)), id: by, name: by.slice(colon + 1) },
    };
}
async function storedRun(system, stateDir, runId) {
    const stored = await readRun(system, stateDir, runId);
    if (stored === undefined) {
        throw new Fault('usage', `There is no run ${runId} here.`, {
            cure: '`orchestrator runs list` shows what there is.',
        });
    }
    if (stored.live)
        throw new Fault('busy', `Run ${runId} is still running.`, { cure: 'Wait for it to end.' });
    return stored;
}
function taskOf({ run }, { runId, task }) {
    const found = run.tasks.get(task);
    if (found !== undefined)
        return found;
    const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
    const names = waiting.map((one) => one.task).join(', ') || 'nothing';
    throw new Fault('usage', `Run ${runId} has no task ${task}.`, { cure: `What waits in it: ${names}.` });
}
function isOver({ status, finished_at, started_at }, { expires_in_ms }, now) {
    const since = finished_at ?? started_at;
    if (status !== 'awaiting_approval' || expires_in_ms === null || since === null)
        return false;
    return millisecondsBetween(since, isoTime(now)) >= expires_in_ms;
}
function expiry(task, policy, past, at) {
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
function eventOf({ task, decision, identity, note, proved }, verdict, at) {
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
async function keep(system, { folder, events, run }, event) {
    const after = apply(run, event);
    await rewriteJournal(system, folder, [...events, event], after);
    return after;
}
