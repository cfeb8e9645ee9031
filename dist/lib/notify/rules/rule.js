import { isMap } from '../../schema/json.js';
import { NOTIFIED_STATES, scopeOf, USUAL_STATES } from '../states.js';
/** The rules of a plan's `notifiers`, in its order; what is no notifier is left out. `known` gives each its own default for `on`. */
export function readRules(notifiers, known) {
    if (!Array.isArray(notifiers))
        return [];
    const entries = notifiers.map((one, index) => ({ one, index }));
    return entries.flatMap(({ one, index }) => {
        if (!isMap(one))
            return [];
        const uses = String(one.uses);
        const condition = one.if === undefined ? undefined : String(one.if).trim();
        return {
            index,
            uses,
            on: Array.isArray(one.on)
                ? NOTIFIED_STATES.filter((state) => one.on.includes(state))
                : usual(known(uses)),
            condition,
            per: one.per === 'task' || one.per === 'run' ? one.per : undefined,
            digest: typeof one.digest === 'boolean' ? one.digest : undefined,
            format: one.format === 'seed' ? 'seed' : 'usual',
            settings: isMap(one.with) ? one.with : {},
        };
    });
}
function usual(notifier) {
    return notifier?.on ?? USUAL_STATES;
}
/** True where a rule wants a state told, of a task or of the run. */
export function wants(rule, state, scope) {
    return rule.on.includes(state) && scopeOf(state, rule.per) === scope;
}
/** True where a state is not told when it happens but folded into the one message at the run's end. */
export function isFolded(rule, state, scope) {
    if (rule.digest !== undefined)
        return rule.digest;
    // The original's payload is of one task.
    return rule.format !== 'seed' && scope === 'task' && (state === 'failed' || state === 'slow');
}
