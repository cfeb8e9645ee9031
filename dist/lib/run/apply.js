import { decided } from './decided.js';
import { logPath } from './names/file-name.js';
/**
 * The run after one more event: the only place a run changes. It is a fold over events and nothing else, so replaying a journal gives
 * the state that was. The run given is consumed: its maps are grown in place, because a run of ten thousand steps must not be copied
 * ten thousand times. The first event must be `run_started`.
 */
export function apply(run, event) {
    if (event.type === 'run_started')
        return begin(event);
    if (run === undefined)
        throw new Error(`A run begins with run_started, not with ${event.type}`);
    switch (event.type) {
        case 'step_expanded':
            expand(run, event);
            return run;
        case 'task_started':
            change(run, event.task, (task) => ({
                ...task,
                status: 'running',
                started_at: event.at,
                inputs: event.inputs,
                log_path: logPath(event.task),
            }));
            return run;
        case 'task_retried':
            change(run, event.task, (task) => ({ ...task, tries: event.try }));
            return run;
        case 'task_ended':
            change(run, event.task, (task) => end(task, event));
            return run;
        case 'task_carried':
            carry(run, event);
            return run;
        case 'task_decided':
            change(run, event.task, (task) => decided(task, event));
            return run;
        case 'run_stopping':
            return { ...run, stopping: { cause: event.cause, cancel: event.cancel, message: event.message } };
        case 'note':
            return {
                ...run,
                notes: [
                    ...run.notes,
                    { level: event.level, message: event.message, ...(event.task ? { task: event.task } : {}) },
                ],
            };
        case 'run_ended':
            return { ...run, status: event.status, finished_at: event.at, duration_ms: event.duration_ms };
    }
}
/** The run a list of events tells of; undefined for an empty list. */
export function replay(events) {
    let run;
    for (const event of events)
        run = apply(run, event);
    return run;
}
function begin(event) {
    return {
        run_id: event.run_id,
        attempt: event.attempt,
        plan: event.plan,
        params: event.params,
        origin: event.origin,
        status: 'running',
        started_at: event.at,
        finished_at: null,
        duration_ms: null,
        resumed_from: event.resumed_from ?? null,
        requests: event.requests ?? null,
        stopping: null,
        steps: new Map(event.steps.map((step) => [step, [step]])),
        tasks: new Map(event.steps.map((step) => [step, queued(step, step, null)])),
        notes: [],
    };
}
function queued(task, step, item) {
    return {
        task,
        step,
        item,
        status: 'queued',
        reason: null,
        exit_code: null,
        tries: 0,
        started_at: null,
        finished_at: null,
        duration_ms: null,
        inputs: null,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        log_path: null,
        approval_state: null,
        tolerated: false,
        carried_from: null,
    };
}
function expand(run, event) {
    const { steps, tasks } = grown(run);
    tasks.delete(event.step);
    for (const { task, item } of event.tasks) {
        if (!tasks.has(task))
            tasks.set(task, queued(task, event.step, item));
    }
    steps.set(event.step, event.tasks.map(({ task }) => task));
}
function end(task, event) {
    const { type: _type, at, task: _task, ...facts } = event;
    return { ...task, ...facts, finished_at: at };
}
function carry(run, event) {
    const { type: _type, at: _at, from_attempt, ...facts } = event;
    const item = run.tasks.get(event.task)?.item ?? null;
    grown(run).tasks.set(event.task, { ...queued(event.task, event.step, item), ...facts, carried_from: from_attempt });
}
function change(run, id, next) {
    const task = run.tasks.get(id);
    if (task === undefined)
        throw new Error(`No task ${id} in run ${run.run_id}`);
    grown(run).tasks.set(id, next(task));
}
// Readers see read-only maps; this fold is the one writer.
function grown(run) {
    return run;
}
