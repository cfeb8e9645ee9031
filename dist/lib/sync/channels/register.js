import { leanRegistrationOf, sourceKey } from '../facts/registration.js';
import { Later, NoEntry, Refused } from '../send/faults.js';
import { createBatchChannel } from './batch.js';
import { createPlainChannel } from './plain.js';
/** Tells the API that there is this run, and finds out by its answer how it is spoken to. Throws `Later` or `NoEntry`. */
export async function register(send, run, registration, memory, signal) {
    const { run_id } = run;
    try {
        const { status, json } = await registered(send, run, registration, signal);
        const { attempt, server_tells } = json;
        if (typeof attempt !== 'number')
            throw new Later('the API answered a registration with something else', { status });
        const serverTells = Array.isArray(server_tells) ? server_tells.filter((one) => typeof one === 'number') : [];
        return { channel: createBatchChannel(send, { run_id, attempt }), isNew: status === 201, serverTells };
    }
    catch (thrown) {
        if (!(thrown instanceof Refused))
            throw thrown;
        if (thrown.status !== 404 && thrown.status !== 405)
            throw new NoEntry(`the API does not take the run (${thrown.message})`);
        const plain = { send, runId: run_id, attempt: run.attempt, sourceKey: sourceKey(run), memory };
        return { channel: createPlainChannel(plain), isNew: false, serverTells: [] };
    }
}
async function registered(send, run, registration, signal) {
    const post = (body) => send({ method: 'POST', path: '/agents/runs', body: JSON.stringify(body) }, signal);
    try {
        return await post(registration);
    }
    catch (thrown) {
        if (!(thrown instanceof Refused) || ![400, 413, 422].includes(thrown.status))
            throw thrown;
        const { resumed_from } = registration;
        return post({ ...leanRegistrationOf(run), ...(resumed_from === undefined ? {} : { resumed_from }) });
    }
}
