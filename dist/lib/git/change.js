import { nulFields } from './git.js';
/** The entries of `git ls-files -s -z`; a path in conflict, which has several stages, is given once. */
export function parseEntries(text) {
    const kinds = new Map();
    for (const field of nulFields(text)) {
        const tab = field.indexOf('\t');
        kinds.set(field.slice(tab + 1), kindOf(field.slice(0, 6)));
    }
    return [...kinds].map(([path, kind]) => ({ path, kind }));
}
/** The changes of `git diff --raw -z`, each path once. */
export function parseChanges(text) {
    const changes = new Map();
    const fields = nulFields(text);
    for (let at = 0; at < fields.length;) {
        const [oldMode = '', newMode = '', , , status = ''] = (fields[at] ?? '').slice(1).split(' ');
        const from = fields[at + 1] ?? '';
        const renamed = /^[RC]/.test(status);
        const path = renamed ? (fields[at + 2] ?? '') : from;
        const change = changeOf(status, kindOf(status === 'D' ? oldMode : newMode), path);
        changes.set(path, status.startsWith('R') ? { ...change, from } : change);
        at += renamed ? 3 : 2;
    }
    return [...changes.values()];
}
function changeOf(status, kind, path) {
    if (status === 'D')
        return { path, kind, status: 'deleted' };
    return { path, kind, status: status === 'A' || status.startsWith('C') ? 'added' : 'modified' };
}
function kindOf(mode) {
    if (mode.startsWith('16'))
        return 'submodule';
    return mode.startsWith('12') ? 'link' : 'file';
}
