import { Fault } from '../errors.js';
/** The mount's URL without slashes at its end. Throws a Fault `usage` where requests could not go below it. */
export function tidyBaseUrl(baseUrl) {
    const tidy = baseUrl.trim().replace(/\/+$/, '');
    const isPath = /^\/(?!\/)/.test(tidy) || tidy === '';
    if (/[?#]/.test(tidy) || !(isPath || /^https?:\/\//i.test(tidy))) {
        throw new Fault('usage', `${JSON.stringify(baseUrl)} is no address of a task API`, {
            cure: 'Give the URL it is mounted at, like http://localhost:8001/agents.',
        });
    }
    return tidy;
}
/** A path of the document with its values filled in, and a query. Throws a Fault `usage` for a value that no URL can carry. */
export function addressOf(path, params = {}, query = {}) {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name) => segment(params[name]));
    const pairs = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        for (const part of Array.isArray(value) ? value : [value]) {
            if (part !== undefined && part !== null)
                pairs.append(name, String(part));
        }
    }
    return pairs.size === 0 ? filled : `${filled}?${pairs}`;
}
function segment(value) {
    const text = String(value);
    // A URL has no way to say these: it would mean the folder itself, or the one above.
    if (text === '' || text === '.' || text === '..')
        throw notAName(text);
    try {
        return encodeURIComponent(text);
    }
    catch {
        throw notAName(text);
    }
}
function notAName(text) {
    return new Fault('usage', `${JSON.stringify(text)} cannot stand in an address`);
}
