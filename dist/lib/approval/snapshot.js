import { isMap } from '../schema/json.js';
import { inOrder, readPolicy } from './policy.js';
/** Facts of a CI job that name people who asked. */
const PEOPLE = ['actor', 'triggering_actor', 'author', 'last_pusher'];
/**
 * What a step of a run asks for. `told` is what the task itself says of its policy: it counts where the run's record says nothing, and for
 * those parts that the record has as expressions.
 */
export function snapshotOf({ written, askers }, told) {
    const policy = written === undefined ? told : workedOut(written, told);
    return {
        policy: policy == null || policy === false ? null : readPolicy(policy),
        asked: [...new Set(askers.flatMap(askedBy))],
    };
}
/** A snapshot as it was kept, its form in the order of the plan. */
export function readSnapshot(text) {
    const snapshot = JSON.parse(text);
    const { policy } = snapshot;
    if (!isMap(policy?.fields))
        return snapshot;
    return { ...snapshot, policy: { ...policy, ...inOrder(policy.fields, policy.fields_order) } };
}
// What is written in so many words is no task's to change.
function workedOut(written, told) {
    if (!isExpression(written) || told == null)
        return written;
    if (!isMap(written))
        return told;
    if (!isMap(told))
        return written;
    const parts = Object.entries(written).map(([name, part]) => [
        name,
        isExpression(part) && Object.hasOwn(told, name) ? told[name] : part,
    ]);
    return Object.fromEntries(parts);
}
function isExpression(part) {
    return JSON.stringify(part)?.includes('${{') ?? false;
}
function askedBy({ actor, ci }) {
    const facts = isMap(ci) ? ci : {};
    const logins = PEOPLE.map((name) => facts[name]).filter((login) => typeof login === 'string' && login !== '');
    return [...(actor === null ? [] : [actor]), ...logins.map((login) => `github:${String(login)}`)];
}
