import { join } from 'node:path';
import { Refused } from '../send/faults.js';
import { patiently } from '../send/patience.js';
/** Bytes of one piece of a log, and of all of a log that is sent. */
const PIECE_BYTES = 2 ** 20;
export const LOG_BYTES = 16 * 2 ** 20;
/** Sends what there is of a log by itself, piece by piece. The API must know the task, as `id`. */
export async function sendPieces(options, { certain }, task, id) {
    const { system, folder, told } = options;
    for (;;) {
        const { size } = (await system.files.stat(join(folder, task.log_path ?? ''))) ?? { size: 0 };
        const piece = nextPiece(told.logs.get(task.task), certain.has(task.task), size);
        if (piece === undefined)
            return;
        certain.delete(task.task);
        await sendPiece(options, task, id, piece);
        certain.add(task.task);
    }
}
/** True where the API lost what it had of a log, which is no reason to keep the log from it. */
export function isUnknownLog(thrown) {
    if (!(thrown instanceof Refused))
        return false;
    const { status, body } = thrown;
    return status === 409 && body?.next_seq === 1;
}
function nextPiece(last, isCertain, size) {
    if (last !== undefined && !isCertain)
        return last;
    const from = last?.to ?? 0;
    const to = Math.min(size, from + PIECE_BYTES, LOG_BYTES);
    return from >= to ? undefined : { seq: (last?.seq ?? 0) + 1, from, to };
}
/** The facts to be written before a piece is sent: sent again with the same number, it must hold the same bytes. */
export function remembered({ logs }, key, { seq, from, to }) {
    const isKnown = logs.get(key)?.seq === seq;
    logs.set(key, { seq, from, to });
    return isKnown ? [] : [{ log: key, seq, from, to }];
}
async function sendPiece(options, task, id, piece) {
    const { system, told, file, patience, sendLog } = options;
    const path = join(options.folder, task.log_path ?? '');
    const { seq, from, to } = piece;
    const bytes = await system.files.readPart(path, from, to - from);
    file.add(remembered(told, task.task, piece));
    const whole = to < LOG_BYTES ? bytes : Buffer.concat([bytes, Buffer.from(`\n… the rest is in ${path}\n`)]);
    await patiently(system, patience, () => sendLog(id, seq, whole, patience.stop));
}
