import { isoTime } from '../../system/clock.js';
import { createTeller } from '../moments/teller.js';
import { scopeOfRun } from '../rules/scope.js';
import { evaluateSettings, privateTexts } from '../rules/settings.js';
import { openChannel } from './channel.js';
/** Opens a line for every rule when the run has its name; a rule whose settings cannot be read is a note. */
export function createLines(spoken, expressions, options) {
    const { plan, system, onNote = () => undefined } = options;
    return (run, signal) => {
        const scope = () => scopeOfRun(plan, system, run);
        const settingsOf = ({ rule }) => options.settingsOf?.(rule, scope) ?? evaluateSettings(rule.settings, expressions, scope);
        const all = spoken.map((one) => ({ ...one, settings: settingsOf(one) }));
        // What gives access to one of them is nobody's business at another.
        const secrets = [...secretsOf(plan, system), ...all.flatMap(({ settings }) => privateTexts(settings))];
        return all.map(({ rule, notifier, settings }) => {
            const onResult = (message, delivery) => hearResult(options, rule, message, delivery);
            const sending = {
                signal,
                onResult,
                ...(options.transport === undefined ? {} : { transport: options.transport }),
            };
            const channel = openChannel({ rule, notifier, settings, secrets, system, ...sending });
            const holds = conditionOf(rule, expressions, options, onNote);
            return {
                channel,
                teller: createTeller({
                    rule,
                    holds,
                    telling: () => tellingOf(options, run),
                    tell: channel.tell,
                    elsewhere: (state, task) => options.toldElsewhere?.(rule.index, state, task),
                }),
            };
        });
    };
}
/** Values of the plan's secrets. */
export function secretsOf(plan, system) {
    return plan.secrets.flatMap((name) => system.env[name] ?? []);
}
/** An id no other message has. */
export function newMessageId(system) {
    return `msg_${system.randomHex(16)}`;
}
function tellingOf({ system, decide, urlOf }, run) {
    return {
        id: newMessageId(system),
        at: isoTime(system.clock.now()),
        url: urlOf?.(run) ?? githubRunUrl(system),
        decide: (task) => decide?.(run, task),
    };
}
function githubRunUrl({ env }) {
    const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    if (GITHUB_ACTIONS !== 'true' || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID)
        return undefined;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}
// A condition that breaks must not keep a failure from being told.
function conditionOf({ condition, uses }, expressions, { plan, system }, onNote) {
    let isBroken = false;
    return (run) => {
        if (condition === undefined || expressions === undefined)
            return true;
        try {
            return expressions.test(condition, scopeOfRun(plan, system, run));
        }
        catch (thrown) {
            if (!isBroken)
                onNote(`The condition of the notifier ${uses} cannot be evaluated, so it counts as true: ${String(thrown)}`);
            isBroken = true;
            return true;
        }
    };
}
function hearResult({ system, onNote, onDelivered }, { uses }, message, delivery) {
    if (delivery.outcome === 'failed')
        onNote?.(`The notifier ${uses} could not tell "${message.title}": ${delivery.why}`);
    if (delivery.outcome !== 'delivered' || onDelivered === undefined)
        return;
    const at = isoTime(system.clock.now());
    const { facts } = message;
    const waiting = [...(facts.task === null ? [] : [{ task: facts.task, status: facts.status }]), ...facts.tasks];
    for (const { task, status } of waiting)
        if (status === 'awaiting_approval')
            onDelivered(task, at);
}
