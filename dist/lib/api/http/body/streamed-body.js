import { Problem } from '../problem.js';
/** How long no byte may come, ms. */
const SILENCE_MS = 30_000;
/**
 * The bytes of a request as they come, no faster than they are taken. Throws a Problem: 400 cut short, 408 where nothing comes for
 * 30 s. What is not read is let run past when the reader ends, so that the caller hears the answer.
 */
export async function* streamedBody(request) {
    const pieces = request.iterator({ destroyOnReturn: false });
    try {
        for (;;) {
            const next = await soon(pieces.next());
            if (next.done)
                return;
            yield next.value;
        }
    }
    finally {
        request.resume();
    }
}
function soon(coming) {
    return new Promise((resolve, reject) => {
        const slow = setTimeout(() => reject(tooSlow()), SILENCE_MS);
        const over = (end) => {
            clearTimeout(slow);
            end();
        };
        coming.then((value) => over(() => resolve(value)), (cause) => over(() => reject(new Problem(400, 'The body was cut short.', { cause }))));
    });
}
function tooSlow() {
    return new Problem(408, `Nothing of the body came for ${SILENCE_MS / 1000} s.`, { headers: { Connection: 'close' } });
}
