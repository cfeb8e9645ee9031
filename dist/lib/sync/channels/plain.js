import { fileName } from '../../run/names/file-name.js';
import { millisecondsBetween } from '../../system/clock.js';
import { Later, NoEntry, Refused } from '../send/faults.js';
const MOST_AT_ONCE = 8;
const LARGEST_INTEGER = 2 ** 31 - 1;
const ROWS_LOOKED_AT = 1_000;
/**
 * The way to an API with the endpoints of the original system alone: a row is made when a task starts and changed when it ends. Creation
 * drops all but five fields there, so that a task which ended before it was told of takes both.
 */
export function createPlainChannel(options) {
    const { send, memory } = options;
    // Creations begun here, and of these the ones of which it is not known whether they arrived.
    const begun = new Set();
    const doubtful = new Set();
    const ids = new Map();
    const createRow = async (item, signal) => {
        const isDoubtful = doubtful.has(item.key) || (item.known !== undefined && !begun.has(item.key));
        const found = isDoubtful ? await findRow(options, item, signal) : undefined;
        if (found !== undefined)
            return found;
        if (item.known === undefined)
            memory.onCreating(item.key);
        begun.add(item.key);
        doubtful.add(item.key);
        const answer = await send(creation(options, item), signal).catch((thrown) => {
            // Turned away before anything was done.
            if (thrown instanceof Refused || (thrown instanceof Later && thrown.status === 429))
                doubtful.delete(item.key);
            throw thrown;
        });
        return idIn(answer.json);
    };
    const tellOne = async (item, signal) => {
        let id = ids.get(item.key) ?? item.known?.id;
        if (id === undefined) {
            id = await createRow(item, signal);
            doubtful.delete(item.key);
            ids.set(item.key, id);
            memory.onCreated(item.key, id);
        }
        if (item.state.status !== 'running') {
            const body = JSON.stringify(changeOf(item.state));
            idIn((await send({ method: 'PATCH', path: `/agents/tasks/${id}`, body }, signal)).json);
        }
        return { key: item.key, kind: 'told', id };
    };
    return {
        mode: 'plain',
        attempt: options.attempt,
        perCall: 1,
        parallel: MOST_AT_ONCE,
        takesQueued: false,
        tell: (items, signal) => Promise.all(items.map((item) => judged(item.key, tellOne(item, signal)))),
    };
}
async function judged(key, told) {
    try {
        return await told;
    }
    catch (thrown) {
        if (thrown instanceof Later)
            return { key, kind: 'later', fault: thrown };
        if (!(thrown instanceof Refused))
            throw thrown;
        // Of a row that is not there the original says so in words; a path that is not there is another matter.
        const isPath = thrown.status === 405 || (thrown.status === 404 && /^404( Not Found)?$/.test(thrown.message));
        if (isPath)
            throw new NoEntry('nothing there takes tasks: is it the address of a task API?');
        return { key, kind: 'aside', reason: thrown.message };
    }
}
function creation({ runId, sourceKey }, { key, state }) {
    const { task, status, inputs } = state;
    const body = JSON.stringify({ task, run_id: runId, status, started_at: beginning(state), inputs });
    const headers = { 'idempotency-key': `"${sourceKey.slice(0, 32)}:${fileName(key)}"` };
    return { method: 'POST', path: '/agents/tasks/', body, headers };
}
// What was skipped never started; a row without a beginning would get that of the server's clock.
function beginning({ started_at, finished_at }) {
    return started_at ?? finished_at ?? undefined;
}
function changeOf(state) {
    const { status, finished_at, duration_ms, outputs_uri, approval_state, webhook_notified_at } = state;
    return {
        status,
        finished_at,
        duration_ms: duration_ms === null ? null : Math.min(duration_ms, LARGEST_INTEGER),
        outputs_uri,
        log_excerpt: state.log_excerpt ?? state.message,
        ...(approval_state === null ? {} : { approval_state }),
        ...(webhook_notified_at === undefined ? {} : { webhook_notified_at }),
    };
}
/** The row a creation left behind whose answer was lost; undefined where there is none. */
async function findRow({ send, runId }, { state }, signal) {
    const query = new URLSearchParams({ run_id: runId, limit: String(ROWS_LOOKED_AT) });
    const { json } = await send({ method: 'GET', path: `/agents/tasks/?${query}` }, signal);
    if (!Array.isArray(json))
        throw new Later('the API answered a list with something else', { status: 200 });
    const began = beginning(state);
    const rows = json;
    const row = rows.find((one) => one.task === state.task && isSameTime(one.started_at, began));
    return typeof row?.id === 'number' ? row.id : undefined;
}
// The original answers in UTC without saying so.
function isSameTime(answered, sent) {
    if (typeof answered !== 'string' || sent === undefined)
        return false;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(answered) ? answered : `${answered}Z`;
    return /^\d{4}-/.test(zoned) && millisecondsBetween(zoned, sent) === 0 && millisecondsBetween(sent, zoned) === 0;
}
function idIn(json) {
    const { id } = json;
    if (typeof id === 'number')
        return id;
    throw new Later('the API answered a task with something else', { status: 200 });
}
