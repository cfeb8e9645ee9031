import { paramValue } from '../params.js';
/** Tells params (of a plan, or of an approval's form) whose parts contradict each other. */
export function tellBadParams(params, path, file) {
    for (const [name, param] of Object.entries(params ?? {}))
        tellParam(name, param, [...path, name], file);
}
function tellParam(name, param, path, { faults }) {
    if (param.type === 'choice' && param.options === undefined) {
        faults.error('missing-key', { path, at: 'key' }, `The choice "${name}" needs the key "options".`, 'Add `options: [one, other]`.');
        return;
    }
    if (param.type !== 'choice' && param.options !== undefined) {
        faults.error('misplaced-key', { path: [...path, 'options'], at: 'key' }, '`options` means nothing without `type: choice`.', 'Write `type: choice`.');
    }
    if (param.type !== 'string' && param.pattern !== undefined) {
        faults.error('misplaced-key', { path: [...path, 'pattern'], at: 'key' }, '`pattern` means nothing without `type: string`.', 'Take it out.');
    }
    const broken = brokenPattern(param.pattern);
    if (broken !== undefined) {
        faults.error('bad-regex', { path: [...path, 'pattern'] }, `The pattern is not a regular expression: ${broken}.`, 'Write one as JavaScript reads it; in YAML, single quotes keep its backslashes.');
        return;
    }
    if (param.default === undefined || param.default === null)
        return;
    const found = paramValue(param, param.default);
    if ('fault' in found)
        faults.error('bad-default', { path: [...path, 'default'] }, `The default ${found.fault}.`, found.cure);
}
function brokenPattern(pattern) {
    if (pattern === undefined)
        return undefined;
    try {
        new RegExp(pattern, 'u');
        return undefined;
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : '';
        return message
            .slice(message.lastIndexOf(':') + 1)
            .trim()
            .toLowerCase();
    }
}
