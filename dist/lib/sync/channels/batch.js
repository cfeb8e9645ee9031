import { Later, NoEntry, Refused, reasonIn } from '../send/faults.js';
/** Most items a request may hold, and bytes of them; the API takes 1,000 and 1 MiB. */
const MOST_ITEMS = 1_000;
const MOST_BYTES = 900_000;
/** Requests that fail one after the other before the rest is left for later. */
const ENOUGH_FAILURES = 3;
/** The way to an API of ours: many states in one request, signs of life, logs. */
export function createBatchChannel(send, run) {
    const path = `/agents/runs/${encodeURIComponent(run.run_id)}/${run.attempt}`;
    const head = JSON.stringify({ op: 'put', run_id: run.run_id, attempt: run.attempt }).slice(0, -1);
    // Where the API breaks at something it is sent, smaller requests find out at what.
    let most = MOST_ITEMS;
    const tellPart = async (part, signal) => {
        const body = `{"items":[${part.map((item) => `${head},${textOf(item)}`).join(',')}]}`;
        try {
            const { json } = await send({ method: 'POST', path: '/agents/tasks/batch?return=minimal', body }, signal);
            most = Math.min(MOST_ITEMS, most * 2);
            return await again(outcomesIn(json, part), part, signal);
        }
        catch (thrown) {
            if (thrown instanceof Later)
                return laterAll(part, thrown);
            if (!(thrown instanceof Refused))
                throw thrown;
            if (thrown.status === 404 || thrown.status === 405)
                throw new NoEntry(`the API takes no batches (${thrown.message})`);
            const [only] = part;
            if (part.length === 1 && only)
                return await again([{ key: only.key, kind: 'aside', reason: thrown.message }], part, signal);
            const half = Math.ceil(part.length / 2);
            return [...(await tellPart(part.slice(0, half), signal)), ...(await tellPart(part.slice(half), signal))];
        }
    };
    // How a task stands is told also where what it printed is the reason for a refusal.
    const again = async (outcomes, part, signal) => {
        const bare = part.flatMap((item, at) => item.log !== undefined && outcomes[at]?.kind === 'aside' ? { ...item, log: undefined } : []);
        if (bare.length === 0)
            return outcomes;
        const told = new Map((await tellPart(bare, signal)).map((outcome) => [outcome.key, outcome]));
        return outcomes.map((outcome) => told.get(outcome.key) ?? outcome);
    };
    return {
        mode: 'batch',
        attempt: run.attempt,
        perCall: MOST_ITEMS,
        parallel: 1,
        takesQueued: true,
        tell: async (items, signal) => {
            const outcomes = [];
            let failures = 0;
            for (const part of partsOf(items, most)) {
                const told = await tellPart(part, signal);
                outcomes.push(...told);
                const fault = told.find((one) => one.kind === 'later')?.fault;
                failures = fault === undefined ? 0 : failures + 1;
                if (fault && (fault.status !== 500 || failures >= ENOUGH_FAILURES)) {
                    outcomes.push(...laterAll(items.slice(outcomes.length), fault));
                    break;
                }
            }
            if (failures > 0)
                most = Math.max(1, Math.floor(most / 2));
            return outcomes;
        },
        end: async (end, signal) => void (await send({ method: 'PATCH', path, body: JSON.stringify(end) }, signal)),
        beat: async (signal) => {
            const { json } = await send({ method: 'POST', path: `${path}/heartbeat`, body: '{}' }, signal);
            const { cancel_requested, cancel_requested_by } = json;
            const by = typeof cancel_requested_by === 'string' ? cancel_requested_by : 'somebody';
            return { cancelledBy: cancel_requested === true ? by : undefined };
        },
        sendLog: async (task, seq, bytes, signal) => {
            const request = { method: 'POST', path: `/agents/tasks/${task}/log?seq=${seq}`, body: bytes };
            await send(request, signal);
        },
    };
}
// The rest of an item after what is the same for all of a run.
function textOf({ json, log }) {
    if (log === undefined)
        return json.slice(1);
    return `${json.slice(1, -1)},"log":{"seq":${log.seq},"text":${JSON.stringify(log.text)}}}`;
}
function partsOf(items, most) {
    const parts = [];
    let bytes = 0;
    for (const item of items) {
        const size = Buffer.byteLength(textOf(item)) + 200;
        const last = parts.at(-1);
        if (last === undefined || last.length >= most || bytes + size > MOST_BYTES) {
            parts.push([item]);
            bytes = size;
        }
        else {
            last.push(item);
            bytes += size;
        }
    }
    return parts;
}
function laterAll(items, fault) {
    return items.map(({ key }) => ({ key, kind: 'later', fault }));
}
function outcomesIn(json, part) {
    const { results } = json;
    if (!Array.isArray(results) || results.length !== part.length)
        return laterAll(part, new Later('the API answered a batch with something else', { status: 200 }));
    return part.map((item, at) => outcomeOf(item, results[at]));
}
function outcomeOf({ key, log }, result) {
    const { status, task, problem, next_seq } = (result ?? {});
    const code = typeof status === 'number' ? status : 500;
    if (code < 300) {
        // An API that says nothing of it may not have looked at it.
        const isLogStored = log !== undefined && typeof next_seq === 'number' && next_seq > log.seq;
        return { key, kind: 'told', isLogStored, ...(typeof task === 'number' ? { id: task } : {}) };
    }
    const reason = reasonIn(code, problem);
    if (code === 429 || code >= 500)
        return { key, kind: 'later', fault: new Later(reason, { status: code }) };
    return { key, kind: 'aside', reason };
}
