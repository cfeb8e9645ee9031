import { dirname, resolve } from 'node:path';
import { builtInRunners } from '../steps/built-in.js';
import { loadPlugins } from '../steps/plugins.js';
import { createRegistry } from '../steps/registry.js';
/** Everything that can do a step of this plan: built in, the caller's, the plan's plugins. Throws `usage` for two of one name. */
export async function openRunners(system, graph, options, runSubPlan) {
    const plugins = graph.plugins.length === 0 ? [] : await pluginsOf(graph, dirname(resolve(system.cwd, graph.path)));
    const registry = createRegistry([...builtInRunners({ runSubPlan }), ...(options.runners ?? []), ...plugins]);
    return registry.get;
}
const loaded = new WeakMap();
// Node keeps a module once it is loaded; asking again and checking it again costs more than many a step.
async function pluginsOf(graph, folder) {
    const known = loaded.get(graph);
    if (known?.folder === folder)
        return known.plugins;
    const plugins = await loadPlugins(graph.plugins, folder);
    loaded.set(graph, { folder, plugins });
    return plugins;
}
