import { evaluated, isTemplate } from '../expressions/evaluate.js';
import { scopeOf } from '../expressions/scope.js';
/** Conditions over the run as it stands. */
export function createConditions(engine) {
    const faults = new Map();
    const guarded = (node, test) => {
        try {
            return test();
        }
        catch (thrown) {
            faults.set(node.id, thrown instanceof Error ? thrown.message : String(thrown));
            // Let it start: the task then fails with this fault, where everybody looks.
            return true;
        }
    };
    return {
        faultOf: (node) => faults.get(node.id),
        enabled: (node, facts) => {
            const { enabled } = node;
            if (typeof enabled === 'boolean' || !isTemplate(enabled))
                return enabled !== false && enabled !== 'false';
            return guarded(node, () => isTrue(evaluated(engine, enabled, () => scopeOf(engine, node, { facts }))));
        },
        holds: (node, facts) => {
            const { condition } = node;
            if (condition === undefined)
                return true;
            return guarded(node, () => engine.expressions?.test(condition, scopeOf(engine, node, { facts })) ?? false);
        },
    };
}
function isTrue(value) {
    return value !== false && value !== null && value !== '' && value !== 0 && value !== 'false';
}
