import { nearest, oneOf } from '../../plan/did-you-mean.js';
/** The runners every plan has; their settings are checked where the caller gives their schemas. */
export const BUILT_IN_RUNNERS = ['command', 'shell', 'http', 'plan', 'module', 'approval'].map((name) => ({ name }));
/** Tells `uses` that name no runner. While a plan's plugins are not loaded an unknown name may be one of theirs. */
export function tellUnknownRunners(file, runners, pluginsLoaded) {
    const names = runners.map(({ name }) => name);
    const known = new Set(names);
    const mayBePlugin = !pluginsLoaded && (file.plan.plugins ?? []).length > 0;
    for (const { step, path } of file.steps) {
        const { uses } = step;
        if (uses === undefined || known.has(uses))
            continue;
        const spot = { path: [...path, 'uses'] };
        const near = nearest(uses, names);
        if (mayBePlugin && near === undefined) {
            file.faults.warning('unchecked-runner', spot, `"${uses}" must come from a plugin; plugins are not loaded here.`, 'It is checked when the plan is run.');
        }
        else {
            const cure = near ? `Did you mean "${near}"?` : `Known: ${oneOf(names)}; others come from \`plugins\`.`;
            file.faults.error('unknown-runner', spot, `There is no step runner "${uses}".`, cure);
        }
    }
}
/** The notifiers every plan has; their settings are checked where the caller gives their schemas. */
export const BUILT_IN_NOTIFIERS = [
    'slack',
    'email',
    'webhook',
    'github-comment',
    'github-issue',
    'teams',
    'discord',
].map((name) => ({ name }));
/** Tells notifiers nobody knows. Where a plan has plugins an unknown name may be one of theirs, which is seen when it is run. */
export function tellUnknownNotifiers(file, notifiers) {
    const names = notifiers.map(({ name }) => name);
    for (const [index, { uses }] of (file.plan.notifiers ?? []).entries()) {
        // Without a name it is no notifier at all, which has been told.
        if (typeof uses !== 'string')
            continue;
        const near = nearest(uses, names);
        if (names.includes(uses) || (near === undefined && (file.plan.plugins ?? []).length > 0))
            continue;
        const cure = near ? `Did you mean "${near}"?` : `Known: ${oneOf(names)}; others come from \`plugins\`.`;
        file.faults.error('unknown-notifier', { path: ['notifiers', index, 'uses'] }, `There is no notifier "${uses}".`, cure);
    }
}
