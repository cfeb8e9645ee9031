/** A tree of templates, evaluated. Throws ExpressionError. */
export function evaluateSettings(settings, expressions, scope) {
    if (expressions === undefined)
        return settings;
    const resolved = (tree) => {
        if (typeof tree === 'string')
            return tree.includes('${{') ? expressions.evaluate(tree, scope()) : tree;
        if (tree === null || typeof tree !== 'object')
            return tree;
        if (Array.isArray(tree))
            return tree.map(resolved);
        return Object.fromEntries(Object.entries(tree).map(([key, one]) => [key, resolved(one)]));
    };
    return resolved(settings);
}
/** Names of the variables a setting is made from: `${{ secrets.SLACK_WEBHOOK }}` names SLACK_WEBHOOK. */
export function variablesIn(setting) {
    if (typeof setting !== 'string')
        return [];
    return [...setting.matchAll(/\b(?:secrets|env)\.([A-Za-z_]\w*)/g)].map(([, name = '']) => name);
}
/** Settings whose value nobody else may see, whatever they are made from: what gives access. */
export const PRIVATE = ['webhook', 'token', 'secret', 'smtp', 'password'];
/** Texts that must not appear in any message: the plan's secrets, and what gives access in a notifier's settings. */
export function privateTexts(settings) {
    return Object.entries(settings).flatMap(([name, value]) => (PRIVATE.includes(name) ? textsIn(value) : []));
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
