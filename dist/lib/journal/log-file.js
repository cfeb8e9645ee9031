/** Bytes a log may take; beyond it the middle is dropped. */
export const LOG_LIMIT_BYTES = 100_000_000;
/**
 * A log at `path`, opened with the first byte. Of more than `limit` bytes it keeps the first nine tenths and the last, with a line between that
 * says how much is gone. While it is written its end lies beside it as `<path>.tail`; `close` joins them, and copies no more than that tenth.
 */
export function createLogFile(files, path, limit = LOG_LIMIT_BYTES) {
    const tailLimit = Math.ceil(limit / 10);
    let head;
    let tail;
    let size = 0;
    return {
        write: (bytes) => {
            if (bytes.length === 0)
                return;
            head ??= files.append(path);
            const room = Math.max(0, limit - tailLimit - size);
            if (room > 0)
                head.write(bytes.subarray(0, room));
            if (room < bytes.length) {
                tail ??= createTail(files, `${path}.tail`, tailLimit);
                tail.write(bytes.subarray(room));
            }
            size += bytes.length;
        },
        close: () => {
            tail?.moveTo(head);
            head?.close();
        },
    };
}
// One file, written round and round: writing over pages that are there costs a third of making new ones.
function createTail(files, path, limit) {
    const file = files.place(path);
    let total = 0;
    return {
        write: (bytes) => {
            const part = bytes.subarray(Math.max(0, bytes.length - limit));
            total += bytes.length - part.length;
            const at = total % limit;
            const beforeEnd = part.subarray(0, limit - at);
            file.writeAt(at, beforeEnd);
            if (beforeEnd.length < part.length)
                file.writeAt(0, part.subarray(beforeEnd.length));
            total += part.length;
        },
        moveTo: (head) => {
            file.close();
            const dropped = total - limit;
            if (dropped > 0)
                head?.write(`\n… ${dropped} bytes left out here …\n\n`);
            head?.takeOver(path, dropped > 0 ? total % limit : 0);
        },
    };
}
