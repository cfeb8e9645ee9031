import { isMap } from '../../../schema/json.js';
/** The run in its row, or in the body of its registration: `GET /runs/{run_id}` as JSON. What is missing is empty. */
export function runOfRow(row) {
    const tasks = (Array.isArray(row.tasks) ? row.tasks : []).map((task) => taskOfRow(task, row));
    const steps = new Map();
    for (const { step, task } of tasks)
        steps.set(step, [...(steps.get(step) ?? []), task]);
    const plan = isMap(row.plan) ? row.plan : {};
    return {
        run_id: textOf(row.run_id),
        attempt: Number(row.attempt ?? 1),
        plan: { name: textOf(plan.name), path: textOf(plan.path), digest: textOf(plan.digest) },
        params: (isMap(row.params) ? row.params : {}),
        origin: { host: '', pid: 0, ...(isMap(row.git) ? row.git : {}) },
        status: (row.status ?? 'running'),
        started_at: textOf(row.started_at),
        finished_at: (row.finished_at ?? null),
        duration_ms: (row.duration_ms ?? null),
        resumed_from: null,
        requests: isMap(row.requests) ? { steps: {}, ...row.requests } : null,
        stopping: row.reason === 'lost'
            ? { cause: 'lost', cancel: false, message: 'Nothing is heard of it any more, and what ran counts as failed.' }
            : null,
        steps,
        tasks: new Map(tasks.map((task) => [task.task, task])),
        notes: [],
        ci: isMap(row.ci) ? textsIn(row.ci) : {},
    };
}
/** A run as it was when it was registered, of which no task is known. */
export function withoutTasks(run) {
    return { ...run, steps: new Map(), tasks: new Map() };
}
/** What a plan asks of notifiers, as the record of its run kept it. */
export function notifiersOf({ requests }) {
    return requests?.notifiers;
}
function taskOfRow(row, run) {
    const { approval_note, message, step } = row;
    return {
        ...row,
        step: typeof step === 'string' ? step : textOf(row.task),
        outputs: (row.outputs ?? {}),
        item: null,
        log_path: null,
        asked_in: Number(row.carried_from ?? row.attempt ?? run.attempt ?? 1),
        ...withText('approval_note', approval_note),
        ...withText('message', message),
    };
}
// Null in a row, absent in a record.
function withText(name, value) {
    return { [name]: typeof value === 'string' && value !== '' ? value : undefined };
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function textsIn(map) {
    return Object.fromEntries(Object.entries(map).filter((entry) => typeof entry[1] === 'string'));
}
