import { validators } from '../../schema/generated/task-api/validate-api.js';
import { storableJson } from '../../schema/text.js';
import { Problem } from './problem.js';
import { badText, escaped, findBadText } from './text-check.js';
/** The path parameters, coerced; throws a Problem 404 where they cannot name anything, as no such thing can exist. */
export function checkParams(id, params) {
    const faults = check(id, 'params', params);
    if (faults.length > 0)
        throw new Problem(422, `The address is not valid: ${say(faults)}`, { errors: faults });
    return params;
}
/**
 * The query of `target` (path?query), coerced: a repeated name is a list, an empty value (`?status=`) is no filter, a bare name
 * (`?follow`) is `true`.
 * Throws a Problem 422 naming every field that is wrong.
 */
export function checkQuery(id, target) {
    const query = readQuery(target);
    const isReplaced = target.includes('%') && !/%EF%BF%BD/i.test(target);
    const faults = Object.entries(query).flatMap(([name, value]) => {
        const text = `${name}${value}`;
        const detail = isReplaced && text.includes('\uFFFD') ? 'is not UTF-8' : badText(text);
        return detail === undefined ? [] : [{ pointer: `query/${name.replace(/[^\w.-]/g, '?')}`, detail }];
    });
    const all = faults.length > 0 ? faults : check(id, 'query', query);
    if (all.length > 0)
        throw new Problem(422, `The query is not valid: ${say(all)}`, { errors: all });
    return query;
}
/** What a step printed may hold anything; its end must not be refused for that. */
const OF_STEPS = ['extendJob', 'finishJob'];
/** The JSON body, of which only what cannot be stored of a step's words is changed; throws a Problem 422 naming every field that is wrong. */
export function checkBody(id, given) {
    const body = OF_STEPS.includes(id) && findBadText(given).length > 0 ? storableJson(given) : given;
    const faults = id === 'batchTasks' ? envelopeFaults(body) : bodyFaults(id, body);
    if (faults.length > 0)
        throw new Problem(422, `The body is not valid: ${say(faults)}`, { errors: faults });
    return body;
}
/** The problem with one item of a batch, its pointers from the body on; undefined where there is none. */
export function itemProblem(item, place) {
    const unstorable = findBadText(item).map(({ pointer, detail }) => ({ pointer: `/items/0${pointer}`, detail }));
    const faults = unstorable.length > 0 ? unstorable : check('batchTasks', 'body', { items: [item] });
    if (faults.length === 0)
        return undefined;
    const errors = faults.map(({ pointer, detail }) => ({
        pointer: pointer.replace('/items/0', `/items/${place}`),
        detail,
    }));
    return new Problem(422, `The item is not valid: ${say(errors)}`, { errors });
}
const ANY_ITEM = { op: 'update', id: 1 };
// The items of a batch are judged one by one, so that a bad one does not fail the others.
function envelopeFaults(body) {
    const items = body?.items;
    if (!Array.isArray(items))
        return bodyFaults('batchTasks', body);
    return bodyFaults('batchTasks', { ...body, items: items.map(() => ANY_ITEM) });
}
function bodyFaults(id, body) {
    const unstorable = findBadText(body);
    return unstorable.length > 0 ? unstorable : check(id, 'body', body);
}
function readQuery(target) {
    const mark = target.indexOf('?');
    const query = Object.create(null);
    if (mark < 0)
        return query;
    const text = target.slice(mark + 1);
    const flags = new Set(text.split('&').filter((part) => part !== '' && !part.includes('=')));
    for (const [name, given] of new URLSearchParams(text)) {
        const value = given === '' && flags.has(name) ? 'true' : given;
        if (value === '')
            continue;
        const before = query[name];
        query[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
    }
    return query;
}
function check(id, part, value) {
    const validate = validators[id][part];
    if (validate === undefined || validate(value))
        return [];
    const errors = (validate.errors ?? []);
    return errors.slice(0, 20).map((error) => toFault(part, error));
}
/** Where an error is about a field below the place it names: what that field is called in its parameters. */
const FIELD_OF = {
    required: 'missingProperty',
    additionalProperties: 'additionalProperty',
    discriminator: 'tag',
};
function toFault(part, { instancePath, keyword, message, params }) {
    const field = params[FIELD_OF[keyword] ?? ''];
    const path = typeof field === 'string' ? `${instancePath}/${escaped(field)}` : instancePath;
    const pointer = part === 'body' ? path : `${part === 'query' ? 'query' : 'path'}${path}`;
    return { pointer, detail: wording(keyword, message, params) };
}
function wording(keyword, message, params) {
    if (keyword === 'required')
        return 'is missing';
    if (keyword === 'additionalProperties')
        return 'is not known here';
    if (keyword === 'discriminator')
        return params.tagValue === undefined ? 'is missing' : 'is not a word known here';
    if (keyword === 'enum')
        return `must be one of ${params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
    return message ?? keyword;
}
function say(faults) {
    const [first] = faults;
    if (first === undefined)
        return '';
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    return `${first.pointer === '' ? 'it' : first.pointer.replace(/^\//, '')} ${first.detail}${more}.`;
}
