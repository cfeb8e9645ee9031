import { isAbsolute, join } from 'node:path';
import { fileName } from '../../run/names/file-name.js';
import { lazily, textOf } from '../expressions/evaluate.js';
import { scopeOf } from '../expressions/scope.js';
/** Copies the files a step declares into the run's folder; answers their paths there. A fault is a note, never a failure. */
export async function keepArtifacts(engine, task) {
    if (task.node.artifacts.length === 0)
        return [];
    const scope = lazily(() => scopeOf(engine, task.node, { env: task.env, item: task.item }));
    try {
        const { matchingFiles } = await import('./matching-files.js');
        const globs = task.node.artifacts.map((template) => textOf(engine, template, scope));
        const files = (await matchingFiles(task.cwd, globs)).filter((file) => !isOutside(file));
        return await Promise.all(files.map((file) => keepOne(engine, task, file)));
    }
    catch (thrown) {
        const message = `Artifacts of ${task.task} could not be kept: ${String(thrown)}`;
        engine.emitter.emit({ type: 'note', level: 'warning', message, task: task.task });
        return [];
    }
}
async function keepOne(engine, task, file) {
    const kept = `artifacts/${fileName(task.task)}/${file}`;
    await engine.system.files.copy(join(task.cwd, file), join(engine.folders.run, kept));
    return kept;
}
function isOutside(file) {
    return file.startsWith('..') || isAbsolute(file);
}
