import { join } from 'node:path';
import { Fault, systemErrorCode } from '../errors.js';
/** Name of the file of events, one JSON document a line. */
export const EVENTS_FILE = 'events.ndjson';
/** Name of the file that holds the finished record. */
export const RECORD_FILE = 'run.json';
/** Name of the copy of the plan as it was run. */
export const PLAN_FILE = 'plan.yml';
/** Makes the folder of the next attempt of `runId`. Two processes asking at once get two attempts. */
export async function openRunFolder(system, stateDir, runId) {
    const parent = join(stateDir, 'runs', runId);
    try {
        for (let attempt = (await lastAttempt(system, stateDir, runId)) + 1;; attempt += 1) {
            const path = join(parent, String(attempt));
            if (await system.files.makeDirectory(path))
                return { runId, attempt, path };
        }
    }
    catch (thrown) {
        throw unwritable(stateDir, thrown);
    }
}
/** Number of the newest attempt of a run; 0 where there is none. */
export async function lastAttempt(system, stateDir, runId) {
    const names = await system.files.list(join(stateDir, 'runs', runId));
    return Math.max(0, ...names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number));
}
/** The Fault for a state directory in which `what` cannot be kept, with the cure its cause asks for. */
export function unwritable(stateDir, cause, what = 'The record of the run') {
    const code = systemErrorCode(cause);
    const why = {
        ENOSPC: 'the disk is full',
        EDQUOT: 'the disk quota is used up',
        ENOENT: 'nothing can be made there',
        EROFS: 'the file system is read-only',
        EACCES: 'permission is denied',
        EPERM: 'permission is denied',
        ENOTDIR: 'a part of that path is a file',
        EEXIST: 'a part of that path is a file',
    };
    const reason = why[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    return new Fault('state_unwritable', `${what} cannot be kept in ${stateDir}: ${reason}.`, {
        cure: 'Free or unlock it, or choose another folder with --state-dir.',
        cause,
    });
}
