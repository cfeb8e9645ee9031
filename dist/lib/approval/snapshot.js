import { isMap } from '../schema/json.js';
import { readPolicy } from './policy.js';
/** Facts of a CI job that name people who asked. */
const PEOPLE = ['actor', 'triggering_actor', 'author', 'last_pusher'];
/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record, which was there before
 * any step ran, says nothing, or says it as an expression.
 */
export function snapshotOf(step, run, told) {
    const written = requestOf(run.requests, step);
    const usesTold = written === undefined || (told != null && JSON.stringify(written).includes('${{'));
    const policy = usesTold ? told : written;
    return { policy: policy == null || policy === false ? null : readPolicy(policy), asked: askedBy(run) };
}
function requestOf(requests, step) {
    if (!isMap(requests) || !isMap(requests.steps) || !Object.hasOwn(requests.steps, step))
        return undefined;
    const request = requests.steps[step];
    return isMap(request) ? (request.approval ?? undefined) : undefined;
}
function askedBy({ actor, ci }) {
    const facts = isMap(ci) ? ci : {};
    const logins = PEOPLE.map((name) => facts[name]).filter((login) => typeof login === 'string' && login !== '');
    return [...new Set([...(actor === null ? [] : [actor]), ...logins.map((login) => `github:${String(login)}`)])];
}
