import { checkPlan } from '../plan/check/check-plan.js';
import { resolveParams } from '../plan/params.js';
import { parsePlan } from '../plan/parse-plan.js';
import { decodePlan, readPlan } from '../plan/yaml/read-plan.js';
import { BUILT_IN_NOTIFIERS, BUILT_IN_RUNNERS } from './resolve/known-runners.js';
import { resolveGraph } from './resolve.js';
/** Reads and checks a plan file; a relative path counts from the system's working directory. Never throws for a fault of the plan. */
export async function loadPlan(path, options) {
    const text = await readPlan(path, options.system);
    return typeof text === 'string' ? loadPlanText(text, path, options) : { ok: false, diagnostics: [text] };
}
/** Checks a plan's text, or the bytes of it (standard input); `name` stands for the file in diagnostics and records. */
export async function loadPlanText(content, name, options = {}) {
    const text = typeof content === 'string' ? content : decodePlan(content, name);
    if (typeof text !== 'string')
        return { ok: false, diagnostics: [text] };
    const file = parsePlan(text, name);
    const graph = file.isPlan ? await check(file, options) : undefined;
    const diagnostics = file.faults.list();
    if (graph === undefined || file.faults.failed())
        return { ok: false, diagnostics, text };
    return { ok: true, graph, warnings: diagnostics };
}
async function check(file, options) {
    const use = await checkPlan(file, options.env);
    const params = resolveParams(file.plan.params ?? {}, options.params, file.faults);
    const { runners = BUILT_IN_RUNNERS, notifiers = BUILT_IN_NOTIFIERS, loadPlugins } = options;
    const { plugins = [] } = file.plan;
    const brought = loadPlugins && plugins.length > 0 ? await loadPlugins(plugins, file.path) : [];
    return resolveGraph(file, {
        params,
        use,
        runners: [...runners, ...brought],
        notifiers,
        pluginsLoaded: loadPlugins !== undefined,
    });
}
