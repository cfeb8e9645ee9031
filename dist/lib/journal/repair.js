import { join } from 'node:path';
import { toRecord } from '../run/record.js';
import { isoTime, millisecondsBetween } from '../system/clock.js';
import { EVENTS_FILE, RECORD_FILE } from './run-folder.js';
/**
 * The events that a killed process could not write any more: each task that ran is `failed`, reason `lost`, and the run `failed`.
 * Empty for a run that ended. Times are those of the last event that was written, since nobody knows better.
 */
export function lostEvents(run, events, now) {
    if (run.status !== 'running')
        return [];
    const at = events.at(-1)?.at ?? isoTime(now);
    const lost = [...run.tasks.values()].filter((task) => task.status === 'running');
    return [
        ...lost.map((task) => ({
            type: 'task_ended',
            at,
            task: task.task,
            status: 'failed',
            reason: 'lost',
            exit_code: null,
            tries: task.tries + 1,
            duration_ms: null,
            outputs: {},
            outputs_uri: null,
            log_excerpt: null,
            tolerated: false,
            approval_state: null,
            message: 'The process that ran it ended before it did',
        })),
        { type: 'run_ended', at, status: 'failed', duration_ms: millisecondsBetween(run.started_at, at) },
    ];
}
/** Writes an attempt's journal anew: without its torn last line, and with the ends its process could not write. Nothing whole is lost. */
export async function rewriteJournal(system, folder, events, run) {
    await system.files.write(join(folder, EVENTS_FILE), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
    await system.files.write(join(folder, RECORD_FILE), `${JSON.stringify(toRecord(run), null, 2)}\n`);
}
