import { parseDuration } from '../../plan/duration.js';
import { actionOf } from './action.js';
import { envFilesOf, envOf, listOf, retryOf } from './settings.js';
const NONE = [];
/** Makes steps into nodes; what all of them share (defaults, the plan's own `env`) is worked out once. */
export function createNodeMaker(file, { use, links, titleOf }) {
    const { plan } = file;
    const { defaults = {} } = plan;
    const env = { ...envOf(plan.env, ['env'], file), ...envOf(defaults.env, ['defaults', 'env'], file) };
    const envFiles = [...envFilesOf(plan.env_file), ...envFilesOf(defaults.env_file)];
    const timeout = durationOf(defaults.timeout);
    const retry = retryOf(defaults.retry);
    return (placed, index) => {
        const { step, phase } = placed;
        const condition = conditionOf(step.if);
        return {
            id: step.id,
            index,
            phase,
            name: step.name === undefined ? step.id : titleOf(step.name),
            description: step.description === undefined ? undefined : titleOf(step.description),
            ...actionOf(placed, file, defaults.shell),
            needs: links.needs.get(step.id) ?? NONE,
            dependents: links.dependents.get(step.id) ?? NONE,
            condition,
            conditionAsksStatus: condition !== undefined && asksStatus(condition),
            enabled: step.enabled ?? true,
            onlyChanged: step.only_changed === undefined ? undefined : listOf(step.only_changed),
            env: step.env === undefined ? env : { ...env, ...envOf(step.env, [...placed.path, 'env'], file) },
            envFiles: step.env_file === undefined ? envFiles : envFilesWith(envFiles, step.env_file),
            workingDirectory: step.working_directory ?? defaults.working_directory,
            timeout: step.timeout === undefined ? timeout : durationOf(step.timeout),
            retry: step.retry === undefined ? retry : retryOf(step.retry),
            continueOnError: step.continue_on_error ?? false,
            fanOut: fanOutOf(step),
            outputs: step.outputs ?? NONE,
            artifacts: listOf(step.artifacts),
            lock: step.lock,
            cache: cacheOf(step.cache),
            approval: step.approval === false ? undefined : step.approval,
            pullRequest: step.pull_request,
            runsOn: step.runs_on ?? NONE,
            secrets: use.secretsOf(placed),
        };
    };
}
function durationOf(text) {
    return text === undefined ? undefined : parseDuration(text);
}
function envFilesWith(files, own) {
    return [...files, ...envFilesOf(own)];
}
function conditionOf(condition) {
    if (condition === undefined)
        return undefined;
    const text = String(condition).trim();
    const [, inner] = /^\$\{\{([\s\S]*)\}\}$/.exec(text) ?? [];
    return inner !== undefined && !inner.includes('${{') ? inner.trim() : text;
}
// What stands in quotes is a text.
function asksStatus(condition) {
    return /\b(?:success|failure|always|cancelled)\s*\(/i.test(condition.replace(/'[^']*'/g, "''"));
}
function fanOutOf(step) {
    const limit = step.max_parallel === undefined ? {} : { maxParallel: step.max_parallel };
    if (step.for_each !== undefined)
        return { kind: 'for_each', values: step.for_each, ...limit };
    if (step.matrix !== undefined)
        return { kind: 'matrix', values: step.matrix, ...limit };
    return undefined;
}
function cacheOf(cache) {
    if (cache === undefined)
        return undefined;
    return { inputs: listOf(cache.inputs), outputs: listOf(cache.outputs), env: cache.env ?? NONE };
}
