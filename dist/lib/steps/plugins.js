var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../errors.js';
import { systemFiles } from '../system/files.js';
import { checkSchema } from './check-settings.js';
/**
 * The step runners of a plan's plugins: ES modules that export `runners` (a list), `runner`, or one of either as default. Paths count from
 * `folder`. Throws `usage` for a file that is not there, cannot be loaded, or exports something else.
 */
export async function loadPlugins(paths, folder, files = systemFiles) {
    const lists = await Promise.all(paths.map((path) => loadPlugin(path, resolve(folder, path), files)));
    return lists.flat();
}
async function loadPlugin(name, path, files) {
    const module = await importPlugin(name, path, files);
    const runners = runnersOf(module);
    // A plugin may bring notifiers alone, which are not ours.
    if (runners.length === 0 && module.notifiers === undefined && module.notifier === undefined) {
        throw new Fault('usage', `The plugin ${name} exports no step runner.`, {
            cure: 'Export `runners`, a list of { name, run }, or one runner as default.',
        });
    }
    return Promise.all(runners.map((runner) => checked(name, runner)));
}
async function importPlugin(name, path, files) {
    if (!files.exists(path))
        throw unloadable(name, `there is no file ${path}`);
    try {
        // A bundler must leave this one to Node.
        return await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ pathToFileURL(path).href));
    }
    catch (thrown) {
        throw unloadable(name, messageOf(thrown), thrown);
    }
}
function unloadable(name, reason, cause) {
    return new Fault('usage', `The plugin ${name} cannot be loaded: ${reason}`, { cause });
}
function runnersOf(module) {
    const given = module.runners ?? module.runner ?? module.default ?? [];
    return Array.isArray(given) ? given : [given];
}
async function checked(plugin, given) {
    const runner = given;
    const fault = (what) => new Fault('usage', `A step runner of the plugin ${plugin} ${what}.`);
    if (typeof runner !== 'object' || runner === null)
        throw fault('is not an object');
    if (typeof runner.name !== 'string' || runner.name === '')
        throw fault('has no name');
    if (typeof runner.run !== 'function')
        throw fault(`(${runner.name}) has no function run`);
    if (runner.schema !== undefined && (typeof runner.schema !== 'object' || runner.schema === null)) {
        throw fault(`(${runner.name}) has a schema that is not an object`);
    }
    await checkSchema(runner);
    return runner;
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
