import { createHash } from 'node:crypto';
import { BOUNDS, line, storable } from './bounds.js';
/** The name of a task for the API: its own, or where that is too long its beginning and a hash that stays the same from run to run. */
export function taskName(task) {
    const clean = line(task);
    if (clean.length <= BOUNDS.task)
        return clean;
    const hash = createHash('sha256').update(task).digest('hex').slice(0, 10);
    return storable(`${clean.slice(0, BOUNDS.task - hash.length - 1)}~${hash}`);
}
