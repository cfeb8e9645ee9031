import { dirname, resolve } from 'node:path';
import { Fault } from '../errors.js';
import { nearest, oneOf } from '../plan/did-you-mean.js';
import { createExpressions } from '../plan/expression.js';
import { builtInNotifiers } from './known/built-in.js';
import { loadNotifierPlugins } from './known/plugins.js';
import { createNotifierRegistry } from './known/registry.js';
import { createNotificationObserver } from './moments/observer.js';
import { readRules } from './rules/rule.js';
import { scopeOfRun } from './rules/scope.js';
import { evaluateSettings, variablesIn } from './rules/settings.js';
import { createLines } from './send/lines.js';
const PATIENCE_MS = 10_000;
/**
 * What tells people of a run as its plan's `notifiers` say; undefined where it has none. Throws `usage` for a notifier nobody knows and
 * for plugins that cannot be loaded; whatever else is wrong is a note.
 */
export async function notificationsFor(options) {
    const { plan, system, onNote = () => undefined, patience = PATIENCE_MS } = options;
    const known = await openKnown(options);
    const rules = readRules(plan.notifiers, (name) => known.get(name));
    if (rules.length === 0)
        return undefined;
    const usesExpressions = JSON.stringify(plan.notifiers).includes('${{') || rules.some((rule) => rule.condition);
    const expressions = usesExpressions ? await createExpressions() : undefined;
    const spoken = [];
    const notes = [];
    for (const rule of rules) {
        const notifier = known.get(rule.uses);
        if (notifier === undefined && options.sealed === undefined)
            unknown(rule.uses, [...known.keys()]);
        const silent = notifier === undefined ? notHere(rule) : whySilent(rule, notifier, expressions, options);
        if (silent === undefined && notifier !== undefined)
            spoken.push({ rule, notifier });
        else if (silent !== undefined)
            notes.push(silent);
    }
    const asksHistory = spoken.some(({ rule }) => rule.on.includes('recovered') || rule.on.includes('slow'));
    const observer = createNotificationObserver({
        system,
        open: createLines(spoken, expressions, { ...options, ...options.sealed }),
        earlier: asksHistory ? options.earlier : undefined,
        patience,
        onNote,
    });
    return { observer, notes: [...new Set(notes)] };
}
/** The notifiers a plan may name: built in, the caller's, its plugins'. Nothing is loaded for a plan without `notifiers`. */
export async function openKnown({ plan, system, notifiers = [], sealed, }) {
    if (!Array.isArray(plan.notifiers) || plan.notifiers.length === 0)
        return new Map();
    if (sealed !== undefined)
        return createNotifierRegistry(sealed.known);
    const folder = dirname(resolve(system.cwd, plan.path));
    const plugins = plan.plugins.length === 0 ? [] : await loadNotifierPlugins(plan.plugins, folder);
    return createNotifierRegistry([...builtInNotifiers(), ...notifiers, ...plugins]);
}
/** Why a rule can tell nobody, in one sentence; undefined where it can. */
export function whySilent(rule, notifier, expressions, { plan, system, sealed }) {
    try {
        const scope = () => scopeOfRun(plan, system, undefined);
        const settings = sealed?.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
        const missing = notifier.missing?.(settings);
        if (missing === undefined)
            return undefined;
        const [variable] = variablesIn(rule.settings[missing]);
        const what = variable === undefined ? `There is no \`${missing}\`` : `${variable} is not set`;
        return `${what}, so nothing goes ${wayOf(rule.uses)}.`;
    }
    catch (thrown) {
        return `Nothing goes ${wayOf(rule.uses)}: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
    }
}
function notHere({ uses }) {
    return `Nothing goes ${wayOf(uses)}: only those that are built in are used here.`;
}
const WAYS = {
    slack: 'to Slack',
    email: 'out by e-mail',
    webhook: 'to the webhook',
    'github-comment': 'into a comment on GitHub',
    'github-issue': 'into an issue on GitHub',
    teams: 'to Teams',
    discord: 'to Discord',
};
function wayOf(uses) {
    return WAYS[uses] ?? `to ${uses}`;
}
/** Throws: a notifier nobody knows. */
export function unknown(uses, known) {
    const near = nearest(uses, known);
    throw new Fault('usage', `There is no notifier "${uses}".`, {
        cure: near === undefined ? `Known: ${oneOf(known)}; others come from plugins.` : `Did you mean "${near}"?`,
    });
}
