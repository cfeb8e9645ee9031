import { nearest } from '../schema/did-you-mean.js';
const WORDS = { approve: 'approve', reject: 'reject', changes: 'changes_requested' };
/** The command a comment begins with; undefined for any other comment. */
export function readCommand(comment) {
    const [first = '', ...more] = comment.replaceAll('\r', '').split('\n');
    const [, word, words = ''] = /^\/(approve|reject|changes)(?:\s+(.*))?$/.exec(first.trimEnd()) ?? [];
    if (word === undefined)
        return undefined;
    return { decision: WORDS[word], words, more: more.join('\n').trim() };
}
/** Reads `[task] [field=value ...] [note]`, where `tasks` are the names there are. Only an approval has fields. */
export function meaningOf({ decision, words, more }, tasks) {
    const [, first = '', after = ''] = /^`?([^\s`]*)`?\s*(.*)$/.exec(words) ?? [];
    const task = tasks.includes(first) ? first : undefined;
    const hasFields = decision === 'approve';
    if (task === undefined && first !== '' && !FIELD.test(words)) {
        const near = nearest(first, tasks);
        if (near !== undefined || (hasFields && FIELD.test(after)))
            return { kind: 'unknown', word: first, ...(near === undefined ? {} : { near }) };
    }
    const rest = task === undefined ? words : after;
    const { fields, left } = hasFields ? fieldsIn(rest) : { fields: {}, left: rest };
    const note = [left.trim(), more].filter((part) => part !== '').join('\n');
    return { kind: 'meant', ...(task === undefined ? {} : { task }), fields, ...(note === '' ? {} : { note }) };
}
/** `name=value`; a value with blanks stands in quotes. */
const FIELD = /^\s*([A-Za-z_][\w.-]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S*))(?=\s|$)/;
function fieldsIn(text) {
    const pairs = [];
    let left = text;
    for (let found = FIELD.exec(left); found !== null; found = FIELD.exec(left)) {
        const [whole, name = '', double, single, bare = ''] = found;
        pairs.push([name, double?.replace(/\\(.)/g, '$1') ?? single ?? bare]);
        left = left.slice(whole.length);
    }
    return { fields: Object.fromEntries(pairs), left };
}
