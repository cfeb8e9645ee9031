import { createHash } from 'node:crypto';
import { line, storable } from '../../schema/text.js';
/** Most characters of a task's name in the API. */
const LONGEST = 64;
/** The name of a task for the API: its own, or where that is too long its beginning and a hash that stays the same from run to run. */
export function taskName(task) {
    const clean = line(task);
    if (clean.length <= LONGEST)
        return clean;
    const hash = createHash('sha256').update(task).digest('hex').slice(0, 10);
    return storable(`${clean.slice(0, LONGEST - hash.length - 1)}~${hash}`);
}
