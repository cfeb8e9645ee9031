/** Bytes that are kept to be sent again. */
const KEPT_BYTES = 1024 * 1024;
/** Reads `bytes` once, for as many bodies as are asked for, of which only the newest may be read. */
export function createReplay(bytes, keptBytes = KEPT_BYTES) {
    const source = bytes[Symbol.asyncIterator]();
    const failures = [];
    let kept = [];
    let total = 0;
    let isWhole = true;
    let bodies = 0;
    let taking;
    const take = async () => {
        try {
            const next = await source.next();
            if (next.done)
                return false;
            kept.push(next.value);
            total += next.value.byteLength;
            return true;
        }
        catch (thrown) {
            failures.push(thrown);
            throw thrown;
        }
        finally {
            taking = undefined;
        }
    };
    return {
        failures,
        body: () => {
            if (!isWhole || failures.length > 0)
                return undefined;
            let at = 0;
            bodies += 1;
            const own = bodies;
            const pull = async (out) => {
                if (at === kept.length) {
                    // The body before this one may have asked already.
                    taking ??= take();
                    const came = await taking;
                    if (own !== bodies)
                        return;
                    if (!came)
                        return out.close();
                }
                const piece = kept[at];
                at += 1;
                if (total > keptBytes && at === kept.length) {
                    isWhole = false;
                    kept = [];
                    at = 0;
                }
                if (piece !== undefined)
                    out.enqueue(piece);
            };
            return new ReadableStream({ pull }, { highWaterMark: 0 });
        },
        end: () => void Promise.resolve(source.return?.()).catch(() => undefined),
    };
}
