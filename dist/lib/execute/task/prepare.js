import { resolve } from 'node:path';
import { lazily, textOf, treeOf } from '../expressions/evaluate.js';
import { scopeOf } from '../expressions/scope.js';
import { environmentOf, PreparationError } from './environment.js';
/** Evaluates everything a task needs before its first try. Throws PreparationError or ExpressionError. */
export async function prepare(engine, place) {
    const { node } = place;
    const runner = engine.runnerOf(node.uses);
    if (runner === undefined)
        throw new PreparationError(`No step runner is called ${node.uses}`);
    const before = lazily(() => scopeOf(engine, node, { item: place.item }));
    const cwd = workingDirectory(engine, place, before);
    const env = await environmentOf(engine, place, engine.system.cwd);
    const scope = lazily(() => scopeOf(engine, node, { item: place.item, env }));
    const settings = treeOf(engine, node.settings, scope);
    await requireSound(runner, settings);
    return { ...place, runner, settings, env, cwd };
}
function workingDirectory(engine, place, scope) {
    const { workingDirectory: folder } = place.node;
    return folder === undefined ? engine.system.cwd : resolve(engine.system.cwd, textOf(engine, folder, scope));
}
async function requireSound(runner, settings) {
    if (runner.schema === undefined)
        return;
    const { checkSettings } = await import('../../steps/check-settings.js');
    const fault = await checkSettings(runner, settings);
    if (fault !== undefined)
        throw new PreparationError(fault);
}
