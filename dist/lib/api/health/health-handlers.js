import { json } from '../http/call.js';
/** GET /live: the process answers. GET /ready: requests can be answered, else 503 with the check that failed. */
export function healthHandlers(ready) {
    const fresh = { 'Cache-Control': 'no-store' };
    return {
        getLive: () => json(200, { ok: true }, fresh),
        getReady: async () => {
            const state = await ready();
            return json(state.ok ? 200 : 503, state, state.ok ? fresh : { ...fresh, 'Retry-After': '5' });
        },
    };
}
