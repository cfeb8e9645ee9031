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
import { Fault } from '../../errors.js';
/**
 * The notifiers of a plan's plugins: ES modules that export `notifiers`, a list, or `notifier`. Those that export none are left out. Paths
 * count from `folder`. Throws `usage` for a file that cannot be loaded, or exports something else by that name.
 */
export async function loadNotifierPlugins(paths, folder) {
    const lists = await Promise.all(paths.map((path) => loadPlugin(path, resolve(folder, path))));
    return lists.flat();
}
async function loadPlugin(name, path) {
    const module = await import(__rewriteRelativeImportExtension(pathToFileURL(path).href)).catch((cause) => {
        throw new Fault('usage', `The plugin ${name} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
            cause,
        });
    });
    const given = module.notifiers ?? module.notifier ?? [];
    return (Array.isArray(given) ? given : [given]).map((one) => checked(name, one));
}
function checked(plugin, given) {
    const { name, send } = (given ?? {});
    const fault = (what) => new Fault('usage', `A notifier of the plugin ${plugin} ${what}.`);
    if (typeof name !== 'string' || name === '')
        throw fault('has no name');
    if (typeof send !== 'function')
        throw fault(`(${name}) has no function send`);
    return given;
}
