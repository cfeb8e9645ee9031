import { dirname, resolve } from 'node:path';
import { builtInRunners } from '../steps/built-in.js';
import { loadPlugins } from '../steps/plugins.js';
import { createRegistry } from '../steps/registry.js';
/** Everything that can do a step of this plan: built in, the caller's, the plan's plugins. Throws `usage` for two of one name. */
export async function openRunners(system, graph, options, runSubPlan) {
    const folder = dirname(resolve(system.cwd, graph.path));
    const plugins = graph.plugins.length === 0 ? [] : await loadPlugins(graph.plugins, folder);
    const registry = createRegistry([...builtInRunners({ runSubPlan }), ...(options.runners ?? []), ...plugins]);
    return registry.get;
}
