import { isMap } from '../../../schema/json.js';
/** ms an answer may take: what is asked for must be there within the three seconds Slack waits for ours. */
const PATIENCE_MS = 2_000;
/** Makes it; nothing is asked yet. */
export function createWebApi({ token, apiUrl, fetch, clock }) {
    return {
        call: async (method, fields) => {
            const stop = new AbortController();
            const cancel = clock.after(PATIENCE_MS, () => stop.abort());
            try {
                const response = await fetch(`${apiUrl}/${method}`, {
                    method: 'POST',
                    headers: { authorization: `Bearer ${token}` },
                    body: new URLSearchParams(fields),
                    redirect: 'error',
                    signal: stop.signal,
                });
                return answerOf(await response.json());
            }
            catch {
                return { ok: false, error: 'unreachable' };
            }
            finally {
                cancel();
            }
        },
    };
}
function answerOf(body) {
    if (!isMap(body))
        return { ok: false, error: 'unreadable' };
    if (body.ok === true)
        return { ok: true, body };
    const error = typeof body.error === 'string' ? body.error.replace(/[^a-z_]/g, '').slice(0, 60) : '';
    return { ok: false, error: error || 'unreadable' };
}
