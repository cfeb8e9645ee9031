import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { unrunEnd } from '../task/outcome.js';
/** A cache in `<state>/cache`. `producer` names the run that fills it, for those who are served by it later. */
export function createResultCache(system, stateDir, producer) {
    const folder = (key) => join(stateDir, 'cache', key);
    return {
        keyOf: (task, rule) => keyOf(system, task, rule),
        restore: async (key, cwd) => {
            const entry = await readEntry(system, folder(key));
            if (entry === undefined)
                return undefined;
            for (const file of entry.files)
                await system.files.copy(join(folder(key), 'files', file), join(cwd, file));
            const { outputs, outputs_uri } = entry;
            return unrunEnd('skipped', 'unchanged', `Same inputs as in ${entry.producer}`, {
                outputs,
                outputs_uri,
                cache_key: key,
            });
        },
        keep: async (key, task, rule, end) => {
            const { matchingFiles } = await import('./matching-files.js');
            const files = await matchingFiles(task.cwd, rule.outputs);
            for (const file of files)
                await system.files.copy(join(task.cwd, file), join(folder(key), 'files', file));
            const entry = { producer, outputs: end.outputs, outputs_uri: end.outputs_uri, files };
            // Written last: an entry without its files is never seen.
            await system.files.write(join(folder(key), 'entry.json'), JSON.stringify(entry));
        },
    };
}
async function keyOf(system, task, rule) {
    const { matchingFiles } = await import('./matching-files.js');
    const hash = createHash('sha256');
    const part = (value) => {
        hash.update(`${JSON.stringify(value)}\n`);
    };
    part([task.node.id, task.node.uses, task.settings, task.item, rule.outputs, system.platform]);
    part(rule.env.map((name) => [name, task.env[name] ?? null]));
    for (const file of await matchingFiles(task.cwd, rule.inputs)) {
        const content = createHash('sha256').update(await system.files.read(join(task.cwd, file)));
        part([file, content.digest('hex')]);
    }
    return hash.digest('hex');
}
async function readEntry(system, folder) {
    const path = join(folder, 'entry.json');
    if (!system.files.exists(path))
        return undefined;
    try {
        return JSON.parse((await system.files.read(path)).toString('utf8'));
    }
    catch {
        // A cache that cannot be read is a cache that is empty.
        return undefined;
    }
}
