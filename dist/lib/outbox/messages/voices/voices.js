import { builtInNotifiers } from '../../../notify/known/built-in.js';
import { readRules, wants } from '../../../notify/rules/rule.js';
import { guardedTransport } from '../../../notify/send/transport.js';
import { line } from '../../../notify/words/clean.js';
import { createExpressions } from '../../../plan/expression.js';
import { checkedAddress } from '../../../system/guarded/checked-address.js';
import { createGuardedFetch } from '../../../system/guarded/guarded-fetch.js';
import { notifiersOf } from '../facts/run-of-row.js';
import { jobEnvironment, scopeOfRow } from './scope.js';
import { sealedSystem } from './sealed-system.js';
import { settingsHere } from './settings.js';
/** Notifiers of one plan that are looked at; nobody writes more by hand. */
const MOST_RULES = 20;
/** Sentences that are remembered as said. */
const MOST_SAID = 1_000;
/** What a server can say through the notifiers of plans. */
export function createVoices(options, { clock, onNote }) {
    const guard = { allow: options.allow ?? [] };
    const known = new Map(builtInNotifiers({ guard, addressOf: (host, port) => checkedAddress(host, port, guard) }).map((one) => [
        one.name,
        one,
    ]));
    const said = new Set();
    let expressions;
    const loaded = () => (expressions ??= createExpressions());
    const note = (sentence) => {
        if (said.has(sentence))
            return;
        if (said.size >= MOST_SAID)
            said.clear();
        said.add(sentence);
        onNote(sentence);
    };
    const of = async (run) => {
        if (!isServed(run, options))
            return [];
        const rules = readRules(notifiersOf(run), (name) => known.get(name)).slice(0, MOST_RULES);
        if (rules.length === 0)
            return [];
        const system = sealedSystem(clock, jobEnvironment(run));
        const language = await loaded();
        return rules.flatMap((rule) => {
            const notifier = known.get(rule.uses);
            const found = notifier && settingsHere(rule, language, () => scopeOfRow(run, system), options);
            const silent = whySilent(notifier, found);
            if (silent !== undefined)
                note(line(`The server does not use the notifier ${rule.uses} of the plan ${run.plan.name}: ${silent}.`));
            if (silent !== undefined || notifier === undefined || found === undefined || 'silent' in found)
                return [];
            return [{ rule, notifier, settings: found.settings, system }];
        });
    };
    return {
        of,
        holds: async ({ rule: { condition }, system }, run) => {
            if (condition === undefined)
                return true;
            try {
                return (await loaded()).test(condition, scopeOfRow(run, system));
            }
            catch {
                return true;
            }
        },
        tellsWaiting: async (registration) => {
            const voices = await of(registration);
            const language = await loaded();
            const isOurs = ({ rule }) => wants(rule, 'awaiting_approval', 'task') && !readsEnvironment(rule, language);
            return voices.filter(isOurs).map(({ rule }) => rule.index);
        },
        transport: guardedTransport(createGuardedFetch(guard)),
    };
}
function isServed({ plan }, { plans }) {
    return plans === undefined || plans.includes(plan.name) || plans.includes(plan.path);
}
function whySilent(notifier, found) {
    if (notifier === undefined || found === undefined)
        return 'only those that are built in are used here';
    if ('silent' in found)
        return found.silent;
    const missing = notifier.missing?.(found.settings);
    return missing === undefined ? undefined : `there is no \`${missing}\``;
}
// What the run's own environment decides the run must tell itself.
function readsEnvironment({ condition, settings }, language) {
    const asked = condition === undefined || condition.includes('${{') ? (condition ?? '') : `\${{ ${condition} }}`;
    return [asked, ...textsIn(settings)].some((text) => text.includes('${{') && language.mentions(text).contexts.includes('env'));
}
function textsIn(tree) {
    if (typeof tree === 'string')
        return [tree];
    return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(textsIn) : [];
}
