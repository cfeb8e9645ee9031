import { nearest } from '../did-you-mean.js';
/**
 * What is known of the environment: the process, the plan, its defaults, the step. Where nothing is known of the process, or a dotenv file may
 * set more, nothing is said; nor of a reading that expects to find nothing (`env.X || 'other'`).
 */
export function createEnvNames({ plan, faults }, env) {
    if (env === undefined || plan.env_file !== undefined || plan.defaults?.env_file !== undefined)
        return { check: () => undefined };
    const shared = [env, plan.env ?? {}, plan.defaults?.env ?? {}];
    return {
        check: ({ path: [name], guarded }, spot, placed) => {
            if (name === undefined || guarded || placed?.step.env_file !== undefined)
                return;
            const all = [...shared, placed?.step.env ?? {}];
            if (all.some((names) => hasName(names, name)))
                return;
            const near = nearest(name, all.flatMap((names) => Object.keys(names)));
            const cure = near
                ? `Did you mean "${near}"?`
                : `Set it, or write \`env.${name} || 'other'\` for what to use without it.`;
            faults.warning('unknown-env', spot, `The variable "${name}" is not set here.`, cure);
        },
    };
}
function hasName(names, name) {
    if (Object.hasOwn(names, name))
        return true;
    const lower = name.toLowerCase();
    return Object.keys(names).some((one) => one.toLowerCase() === lower);
}
