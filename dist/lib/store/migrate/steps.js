import { Fault } from '../../errors.js';
/** Names of what is to be done, in order. Down without a reach is one step. Fault usage where `to` names nothing. */
export function stepsToDo(migrations, applied, { direction, reach }) {
    const all = migrations.map(({ name }) => name);
    const left = direction === 'up'
        ? all.filter((name) => !applied.includes(name))
        : all.filter((name) => applied.includes(name)).reverse();
    const last = lastOf(all, reach.to);
    // Names begin with a number of fixed width, so that their order is the order of time.
    const within = left.filter((name) => last === undefined || (direction === 'up' ? name <= last : name >= last));
    return within.slice(0, reach.step ?? (direction === 'down' && last === undefined ? 1 : within.length));
}
function lastOf(all, to) {
    if (to === undefined)
        return undefined;
    const found = all.find((name) => name === to || name.split('_')[0] === to);
    if (found)
        return found;
    throw new Fault('usage', `There is no migration ${to}.`, { cure: `There are ${all.join(', ')}.` });
}
