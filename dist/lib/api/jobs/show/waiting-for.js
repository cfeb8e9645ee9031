import { fits } from '../../../store/jobs/show/lanes.js';
/** What jobs that need this wait for, in words: who refused, and what the others lack. */
export function waitingFor(need, workers, refusals = []) {
    const online = workers.filter((worker) => worker.online);
    const last = refusals.at(-1);
    if (last === undefined)
        return waitsFor(need, online);
    const more = new Set(refusals.map(({ id }) => id)).size - 1;
    const others = online.filter(({ id }) => refusals.every((refusal) => refusal.id !== id));
    const and = more === 0 ? '' : ` and ${more} more`;
    return `refused by ${last.worker}${and} (${last.reason}); ${waitsForOther(need, others)}`;
}
function waitsFor(need, online) {
    if (online.length === 0)
        return 'waits for a worker: none is online';
    const missing = need.labels.filter((label) => !online.some(({ labels }) => labels.includes(label)));
    if (missing.length > 0)
        return `needs ${namesOf(missing)}: no worker online has ${missing.length === 1 ? 'it' : 'them'}`;
    const fitting = online.filter((worker) => fits(worker, need));
    if (fitting.length === 0)
        return `needs ${nameOfAll(need)}: no worker online fits`;
    if (fitting.every(({ draining }) => draining))
        return 'waits for a worker: those that fit take nothing new';
    return 'waits for a free worker';
}
function waitsForOther(need, online) {
    if (online.length === 0)
        return 'no other worker online';
    const fitting = online.filter((worker) => fits(worker, need));
    if (fitting.length === 0)
        return 'no other worker online fits';
    return fitting.every(({ draining }) => draining) ? 'the others take nothing new' : 'waits for another worker';
}
function namesOf(labels) {
    return `${labels.length === 1 ? 'label' : 'labels'} ${labels.join(', ')}`;
}
function nameOfAll({ labels, repository }) {
    if (labels.length === 0)
        return 'a worker for its repository';
    return `${namesOf(labels)} on one worker${repository === null ? '' : ' for its repository'}`;
}
