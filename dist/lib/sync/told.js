import { hash } from 'node:crypto';
import { join } from 'node:path';
/** Name of the file, beside a journal, that remembers what an API was told of it; one JSON document a line. */
export const TOLD_FILE = 'told.ndjson';
/** Name of the lock of whoever tells of a run. */
export const TOLD_LOCK = 'told.lock';
/** Reads what `api` was told of the run in `folder`. What another API was told does not count. */
export async function readTold(system, folder, api) {
    const path = join(folder, TOLD_FILE);
    const text = system.files.exists(path) ? (await system.files.read(path)).toString('utf8') : '';
    const told = nothingTold();
    let counts = false;
    for (const fact of text.split('\n').flatMap(factIn)) {
        if ('ci' in fact)
            told.ci = fact.ci;
        if ('api' in fact)
            counts = fact.api === api;
        if (!counts)
            continue;
        told.done = 'done' in fact;
        if ('api' in fact) {
            if (fact.fresh) {
                told.tasks.clear();
                told.logs.clear();
            }
            told.header = fact;
        }
        else if ('task' in fact)
            told.tasks.set(fact.task, fact);
        else if ('log' in fact)
            told.logs.set(fact.log, fact);
    }
    return told;
}
/** Opens the memory of a run; the folder must be there. */
export function openToldFile(system, folder) {
    let file;
    let isLost = false;
    const write = (text) => {
        if (isLost)
            return;
        try {
            if (file === undefined) {
                file = system.files.append(join(folder, TOLD_FILE));
                // The last line may be torn, where the process that wrote it was killed.
                file.write('\n');
            }
            file.write(text);
        }
        catch {
            isLost = true;
        }
    };
    return {
        add: (facts) => {
            if (facts.length > 0)
                write(facts.map((fact) => `${JSON.stringify(fact)}\n`).join(''));
        },
        close: () => {
            file?.close();
            file = undefined;
            isLost = true;
        },
    };
}
/** A short digest of a state, to tell whether it was told already. */
export function digestOf(json) {
    return hash('sha1', json, 'base64url').slice(0, 16);
}
function nothingTold() {
    return { header: undefined, tasks: new Map(), logs: new Map(), done: false, ci: undefined };
}
function factIn(line) {
    if (line === '')
        return [];
    try {
        const fact = JSON.parse(line);
        return typeof fact === 'object' && fact !== null ? [fact] : [];
    }
    catch {
        return [];
    }
}
