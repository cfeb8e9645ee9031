import { parseDuration } from '../schema/duration.js';
import { isMap } from '../schema/json.js';
/** What holds where nothing is said: one approval by anyone who may decide. */
export const OPEN_POLICY = {
    approvers: [],
    required: 1,
    self_approval: false,
    strict: false,
    expires_in_ms: null,
    on_expire: 'reject',
    remind_after_ms: null,
    comment: 'optional',
    fields: {},
    broken: null,
};
/** The most people a policy may ask for. */
const MOST = 100;
/** Characters of the largest policy as JSON: every task that waits keeps one. */
export const LARGEST_POLICY = 65_536;
/** What a store says in the place of one that it does not even hand out. */
export const TOO_LARGE = 'it is larger than 64 kB';
/** A policy as a plan writes it (`true`, or a map), checked. One that cannot be understood lets nobody decide: `broken` says why. */
export function readPolicy(written) {
    if (written === true || written === undefined || written === null)
        return OPEN_POLICY;
    if (written === TOO_LARGE || JSON.stringify(written).length > LARGEST_POLICY)
        return brokenPolicy(TOO_LARGE);
    if (!isMap(written))
        return brokenPolicy('it is neither true nor a map');
    const faults = [];
    const policy = {
        approvers: approversOf(written.approvers, faults),
        required: requiredOf(written.required, faults),
        self_approval: written.self_approval === true || written.self_approval === 'true',
        strict: written.self_approval === false || written.self_approval === 'false',
        expires_in_ms: durationOf('expires_in', written.expires_in, faults),
        on_expire: wordOf('on_expire', written.on_expire, ['reject', 'approve'], faults),
        remind_after_ms: durationOf('remind_after', written.remind_after, faults),
        comment: wordOf('comment', written.comment, ['optional', 'on_reject', 'required'], faults),
        ...inOrder(fieldsOf(written.fields, faults), written.fields_order),
        broken: null,
    };
    return faults.length === 0 ? policy : { ...policy, broken: faults.join('; ') };
}
/** What a plan writes as a policy, with the order of its fields said in so many words, so that it outlives a database. */
export function withFieldsOrder(written) {
    if (!isMap(written) || !isMap(written.fields))
        return written;
    return { ...written, fields_order: Object.keys(written.fields) };
}
/** A form in an order of names; what that does not name comes last. */
export function inOrder(fields, order) {
    const first = Array.isArray(order) ? order.filter((name) => Object.hasOwn(fields, String(name))).map(String) : [];
    const names = [...new Set([...first, ...Object.keys(fields)])];
    return { fields: Object.fromEntries(names.map((name) => [name, fields[name]])), fields_order: names };
}
function brokenPolicy(broken) {
    return { ...OPEN_POLICY, broken };
}
function approversOf(given, faults) {
    if (given === undefined || given === null)
        return [];
    const names = Array.isArray(given) ? given : [given];
    const known = names.filter((name) => typeof name === 'string' && name.trim() !== '');
    if (known.length !== names.length || names.length === 0)
        faults.push('approvers is no list of names');
    if (known.some((name) => name.includes('${{')))
        faults.push('an approver is an expression that was not worked out');
    return known.map((name) => name.trim());
}
function requiredOf(given, faults) {
    const count = given === undefined || given === null ? 1 : Number(given);
    if (Number.isInteger(count) && count >= 1 && count <= MOST)
        return count;
    faults.push(`required is no whole number from 1 to ${MOST}`);
    return MOST;
}
function durationOf(name, given, faults) {
    if (given === undefined || given === null)
        return null;
    const ms = typeof given === 'string' ? parseDuration(given) : undefined;
    if (ms !== undefined)
        return ms;
    faults.push(`${name} is no duration such as 7d`);
    return null;
}
function wordOf(name, given, words, faults) {
    if (given === undefined || given === null)
        return words[0];
    const found = words.find((word) => word === given);
    if (found === undefined)
        faults.push(`${name} is none of ${words.join(', ')}`);
    return found ?? words[0];
}
const TYPES = new Set(['string', 'number', 'boolean', 'choice', 'list']);
function fieldsOf(given, faults) {
    if (given === undefined || given === null)
        return {};
    if (!isMap(given)) {
        faults.push('fields is no map');
        return {};
    }
    for (const [name, field] of Object.entries(given)) {
        if (!isMap(field) || typeof field.type !== 'string' || !TYPES.has(field.type))
            faults.push(`the field ${name} has no type`);
        else if (field.type === 'choice' && !isListOfScalars(field.options))
            faults.push(`the choice ${name} has no options`);
        else if ([field.pattern, field.description].some((text) => text != null && typeof text !== 'string'))
            faults.push(`the pattern or the description of the field ${name} is no text`);
    }
    return faults.length === 0 ? given : {};
}
function isListOfScalars(options) {
    return Array.isArray(options) && options.every((option) => ['string', 'number', 'boolean'].includes(typeof option));
}
