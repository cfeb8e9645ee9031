import { planKeys } from '../../schema/generated/plan-language/plan-keys.js';
import { isMap } from '../../schema/json.js';
import { nearest } from '../did-you-mean.js';
/** The keyword of the schema that a fault breaks. */
export function keywordOf({ rule }) {
    return rule.slice(rule.lastIndexOf('/') + 1);
}
/** Tells one fault the schema found in the words of the plan language. */
export function tellShapeFault(fault, path, data, faults) {
    WORDS[keywordOf(fault)]?.({ fault, path, data, faults });
}
const WORDS = {
    additionalProperties: unknownKey,
    required: missingKey,
    type: wrongType,
    enum: notAllowed,
    pattern: wrongForm,
    propertyNames: wrongName,
    minLength: empty,
    minItems: empty,
    maxLength: (told) => outOfRange(told, 'at most', 'characters'),
    minimum: (told) => outOfRange(told, 'at least'),
    maximum: (told) => outOfRange(told, 'at most'),
};
/** What other tools call the same thing. */
const ELSEWHERE = {
    jobs: 'Write the work as a list under `steps`.',
    on: "Write `schedule: '30 2 * * *'`; what else starts a plan is said outside of it.",
    cron: "Write `schedule: '30 2 * * *'`.",
    strategy: 'Write `matrix` or `for_each` in the step itself.',
    depends_on: 'Did you mean "needs"?',
    dependencies: 'Did you mean "needs"?',
    script: 'Did you mean "run"?',
    cmd: 'Did you mean "command"?',
    args: 'Did you mean "flags"?',
    cwd: 'Did you mean "working_directory"?',
    dir: 'Did you mean "working_directory"?',
    when: 'Did you mean "if"?',
    retries: 'Write `retry: { attempts: 3 }`.',
    'timeout-minutes': 'Write `timeout: 10m`.',
    timeout_minutes: 'Write `timeout: 10m`.',
    allow_failure: 'Did you mean "continue_on_error"?',
    parallel: 'Did you mean "max_parallel"?',
    environment: 'Did you mean "env"?',
};
function unknownKey({ fault, path, faults }) {
    const key = String(fault.params.additionalProperty);
    const known = keysAt(path);
    const underscored = key.replaceAll('-', '_');
    const near = known.includes(underscored) ? underscored : nearest(underscored, known);
    const cure = near ? `Did you mean "${near}"?` : (ELSEWHERE[key] ?? `Known here: ${known.join(', ')}.`);
    faults.error('unknown-key', { path: [...path, key], at: 'key' }, `"${short(key)}" is not a key of ${ownerOf(path)}.`, cure);
}
function keysAt(path) {
    const place = path.map((part) => (/^\d+$/.test(String(part)) ? '*' : part));
    return planKeys[place.join('/')] ?? planKeys[[...place.slice(0, -1), '*'].join('/')] ?? [];
}
function missingKey({ fault, path, data, faults }) {
    const key = String(fault.params.missingProperty);
    const known = keysAt(path);
    const unknown = Object.keys(at(data, path)).filter((sibling) => !known.includes(sibling));
    // A misspelt one is told of as such, once.
    if (unknown.some((sibling) => nearest(sibling, known) === key))
        return;
    faults.error('missing-key', { path, at: 'key' }, `${capital(ownerOf(path))} needs the key "${key}".`, `Add \`${key}: …\`.`);
}
function wrongType(told) {
    const { fault, path, data, faults } = told;
    if (path.length === 0) {
        faults.error('wrong-type', undefined, `A plan is a map of keys, not ${kindOf(data)}.`, 'Begin with `name:` and `steps:`.');
        return;
    }
    const value = at(data, path);
    const wanted = [fault.params.type].flat().map((type) => KINDS[String(type)] ?? String(type));
    const message = value === null ? `${nameOf(path)} has no value.` : `${nameOf(path)} is ${kindOf(value)}.`;
    faults.error('wrong-type', { path }, message, typeCure(fault, value, wanted));
}
function typeCure(fault, value, wanted) {
    if (fault.rule === 'duration/type')
        return 'Write a number with its unit in it, such as `90s`, `10m` or `1h30m`.';
    if (wanted.length === 1 && wanted[0] === 'text' && typeof value !== 'object')
        return `Put it in quotes: "${String(value)}".`;
    return `It must be ${wanted.join(' or ')}.`;
}
function notAllowed({ fault, path, data, faults }) {
    const allowed = [fault.params.allowedValues].flat().map(String);
    const value = at(data, path);
    if (typeof value !== 'string')
        return;
    const near = nearest(value, allowed);
    const cure = near === undefined ? `Allowed: ${allowed.join(', ')}.` : `Did you mean "${near}"? Allowed: ${allowed.join(', ')}.`;
    faults.error('bad-value', { path }, `"${short(value)}" is not a value of ${nameOf(path)}.`, cure);
}
function wrongForm({ fault, path, data, faults }) {
    // Told by `propertyNames` with the name itself.
    if ('propertyName' in fault)
        return;
    const value = short(String(at(data, path)));
    const [, kind = ''] = /^(\w+)\/pattern$/.exec(fault.rule) ?? [];
    const form = FORMS[kind] ?? ANY_FORM;
    faults.error(form.code, { path }, `"${value}" is not ${form.what}.`, form.cure);
}
function wrongName({ fault, path, faults }) {
    const name = String(fault.params.propertyName);
    const owner = String(path.at(-1));
    const form = owner === 'env' ? FORMS.variable : owner === 'flags' ? FORMS.flagName : FORMS.name;
    faults.error('bad-name', { path: [...path, name], at: 'key' }, `"${short(name)}" is not ${form?.what}.`, form?.cure);
}
function empty({ path, faults }) {
    faults.error('bad-value', { path }, `${nameOf(path)} is empty.`, 'Write a value, or leave the key out.');
}
function outOfRange({ fault, path, data, faults }, words, unit = '') {
    const value = at(data, path);
    if (value === null || Array.isArray(value))
        return;
    const amount = typeof value === 'string' ? `${value.length} ${unit}` : String(value);
    const message = `${nameOf(path)} must be ${words} ${fault.params.limit}${unit && ` ${unit}`}, not ${amount}.`;
    faults.error('bad-value', { path }, message);
}
const FORMS = {
    id: {
        code: 'bad-id',
        what: 'an id',
        cure: 'An id begins with a letter or digit, goes on with letters, digits, `.`, `_` and `-`, and has 64 characters at most.',
    },
    duration: {
        code: 'bad-duration',
        what: 'a duration',
        cure: 'Write numbers with units, the longest unit first: `250ms`, `90s`, `10m`, `1h30m`, `2d`.',
    },
    variable: {
        code: 'bad-name',
        what: 'the name of an environment variable',
        cure: 'Use letters, digits and `_`, not beginning with a digit.',
    },
    flagName: {
        code: 'bad-name',
        what: 'the name of a flag',
        cure: 'Write it without its dashes: `dry-run: true` gives `--dry-run`.',
    },
    name: {
        code: 'bad-name',
        what: 'a name',
        cure: 'Use letters, digits, `_` and `-`, beginning with a letter, 64 at most.',
    },
};
const ANY_FORM = {
    code: 'bad-value',
    what: 'a path to a JavaScript module',
    cure: 'Write it relative to the plan, such as `./runners/deploy.mjs`.',
};
const KINDS = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    null: 'nothing',
};
function kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (isMap(value))
        return 'a map';
    if (typeof value === 'string')
        return `the text "${short(value)}"`;
    return `${KINDS[typeof value]}, ${String(value)}`.replace('true or false, ', '');
}
function at(data, path) {
    return path.reduce((value, part) => value?.[part], data);
}
function ownerOf(path) {
    if (path.length === 0)
        return 'a plan';
    if ((path[0] === 'steps' || path[0] === 'finally') && path.length === 2)
        return 'a step';
    if (path[0] === 'params' && path.length === 2)
        return 'a param';
    if (path[0] === 'notifiers' && path.length === 2)
        return 'a notifier';
    return `\`${String(path.findLast((part) => !/^\d+$/.test(String(part))))}\``;
}
function nameOf(path) {
    const last = String(path.at(-1));
    return /^\d+$/.test(last) ? `An item of ${ownerOf(path)}` : `\`${last}\``;
}
function short(text) {
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
