import { replay } from '../../run/apply.js';
import { BOUNDS, bounded } from './bounds.js';
import { registrationOf } from './registration.js';
import { taskName } from './task-name.js';
import { taskState } from './task-state.js';
/** What the events of one run (a journal) tell the API. Undefined for an empty list. */
export function toReports(events, context = {}) {
    const run = replay(events);
    return run && reportsOf(run, context);
}
/** What a run, as it stands, tells the API. */
export function reportsOf(run, context = {}) {
    const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
    return {
        registration: registrationOf(run, context),
        puts: tasks.map((task) => taskState(task)),
        end: runEnd(run),
    };
}
/** How a run ended; undefined while it goes on. */
export function runEnd(run) {
    if (run.status === 'running')
        return undefined;
    return {
        status: run.status,
        reason: run.stopping === null ? null : run.stopping.cause,
        finished_at: run.finished_at,
        duration_ms: run.duration_ms === null ? null : Math.max(0, Math.round(run.duration_ms)),
        notes: run.notes.slice(-MOST_NOTES).map(({ level, message, task }) => ({
            level,
            message: bounded(message, BOUNDS.message),
            ...(task === undefined ? {} : { task: taskName(task) }),
        })),
    };
}
const MOST_NOTES = 100;
