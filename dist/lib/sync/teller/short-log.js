import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { isSettled } from '../../run/status.js';
import { LOG_BYTES } from './log-pieces.js';
/** Bytes of a log that goes along with the state of its task at most; the API takes as many characters. */
const SHORT_BYTES = 65_536;
const NOTHING = Buffer.alloc(0);
/** Begins with none on its way. */
export function createLogsAlong({ system, folder, told }, progress) {
    const { open, sending, certain } = progress;
    const ending = new Set();
    const along = new Map();
    return {
        hear: (task) => {
            if (isSettled(task.status))
                ending.add(task.task);
        },
        waits: (task) => ending.has(task.task),
        take: async (task) => {
            const key = task.task;
            if (task.log_path === null || !isSettled(task.status) || sending.has(key))
                return undefined;
            const rest = await shortRest(system, join(folder, task.log_path), told.logs.get(key), certain.has(key));
            if (rest === 'none' && open.get(key) === task)
                open.delete(key);
            if (rest === undefined || rest === 'none' || rest.to > LOG_BYTES)
                return undefined;
            along.set(key, task);
            certain.delete(key);
            return rest;
        },
        settle: (key, isStored) => {
            ending.delete(key);
            const task = along.get(key);
            along.delete(key);
            if (!isStored || task === undefined)
                return;
            certain.add(key);
            if (open.get(key) === task)
                open.delete(key);
        },
    };
}
/**
 * What of the log at `path` follows `last` (undefined: all of it), where that is short text; `none` where nothing does. A last piece that
 * is not `isCertain` to have arrived comes again, as it was. What is anything else answers undefined.
 */
async function shortRest({ files }, path, last, isCertain) {
    const again = isCertain ? undefined : last;
    const from = again?.from ?? last?.to ?? 0;
    // Most tasks that print nothing have no file, and a failure costs more than the question.
    const bytes = files.exists(path) ? await files.readPart(path, from, SHORT_BYTES + 1).catch(() => undefined) : NOTHING;
    if (bytes === undefined || bytes.length > SHORT_BYTES)
        return undefined;
    const to = from + bytes.length;
    if (again !== undefined && again.to !== to)
        return undefined;
    if (bytes.length === 0)
        return 'none';
    if (bytes.includes(0) || !isUtf8(bytes))
        return undefined;
    return { seq: again?.seq ?? (last?.seq ?? 0) + 1, from, to, text: bytes.toString('utf8') };
}
