import { isMap } from '../../../schema/json.js';
import { Problem } from '../../http/problem.js';
import { clean } from '../words/text.js';
/** Names of our own in what Slack sends. */
export const ACTIONS = {
    'orchestrator:approve': 'approve',
    'orchestrator:reject': 'reject',
    'orchestrator:changes': 'changes_requested',
};
export const FORM = 'orchestrator:decide';
/** What Slack has sent; undefined for what is none of ours. Throws a Problem 400 for what Slack never sends. */
export function readPayload(body) {
    const given = parsed(new URLSearchParams(Buffer.from(body).toString('utf8')).get('payload'));
    const user = userOf(given);
    if (user === undefined)
        return undefined;
    const trigger = textIn(given, 'trigger_id');
    if (given.type === 'view_submission' && isMap(given.view)) {
        const { callback_id, state } = given.view;
        const values = isMap(state) && isMap(state.values) ? state.values : {};
        if (callback_id !== FORM)
            return undefined;
        return { kind: 'submission', user, trigger, metadata: textIn(given.view, 'private_metadata'), values };
    }
    return given.type === 'block_actions' ? clickOf(given, user, trigger) : undefined;
}
function clickOf(given, user, trigger) {
    const [action] = Array.isArray(given.actions) ? given.actions : [];
    if (!isMap(action))
        return undefined;
    const id = textIn(action, 'action_id');
    const decision = Object.hasOwn(ACTIONS, id) ? ACTIONS[id] : undefined;
    const seen = readSeen(action.value);
    if (decision === undefined || seen === undefined)
        return undefined;
    const url = textIn(given, 'response_url');
    return { kind: 'click', user, decision, seen, trigger, url: url === '' ? undefined : url, message: messageOf(given) };
}
/** What the value of a button of ours names; undefined for any other. */
export function readSeen(value) {
    try {
        const { run_id, attempt, task, version } = JSON.parse(String(value)) ?? {};
        const isName = (name) => typeof name === 'string' && name !== '' && name.length <= 64;
        if (!isName(run_id) || !isName(task) || !isCount(attempt))
            return undefined;
        return { run_id: clean(run_id), attempt, task: clean(task), version: isCount(version) ? version : null };
    }
    catch {
        return undefined;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < 2 ** 31;
}
function messageOf({ message, container }) {
    if (!isMap(message) || !Array.isArray(message.blocks) || message.blocks.length === 0)
        return undefined;
    const place = isMap(container) ? `${textIn(container, 'channel_id')} ${textIn(container, 'message_ts')}` : '';
    return { place, text: textIn(message, 'text'), blocks: message.blocks };
}
function userOf({ user, team }) {
    if (!isMap(user))
        return undefined;
    const id = textIn(user, 'id');
    const home = textIn(user, 'team_id') || (isMap(team) ? textIn(team, 'id') : '');
    if (!/^[UW][A-Z0-9]{1,30}$/.test(id) || !/^[TE][A-Z0-9]{1,30}$/.test(home))
        return undefined;
    return { id, team: home, name: clean(textIn(user, 'name') || textIn(user, 'username')).slice(0, 80) || id };
}
function parsed(payload) {
    try {
        const value = JSON.parse(payload ?? '');
        if (isMap(value))
            return value;
    }
    catch {
        // The same sentence for all that is no payload.
    }
    throw new Problem(400, 'The body holds no `payload` of JSON, as Slack sends it.');
}
function textIn(map, name) {
    const value = map[name];
    return typeof value === 'string' ? value : '';
}
