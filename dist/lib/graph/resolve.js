import { createHash } from 'node:crypto';
import { parseDuration } from '../plan/duration.js';
import { LONGEST_RUN_ID } from '../plan/run-id.js';
import { scheduleRules } from '../plan/schedule/rule.js';
import { tellUnknownNotifiers, tellUnknownRunners } from './resolve/known-runners.js';
import { linkSteps } from './resolve/link.js';
import { tellUnneededReads } from './resolve/reach.js';
import { tellBadNotifierSettings, tellBadSettings } from './resolve/runner-settings.js';
import { tellWideFanOuts } from './resolve/static-fan-out.js';
import { createNodeMaker } from './resolve/step-node.js';
import { createTitles } from './resolve/titles.js';
const DATE_LENGTH = '-2025-01-15'.length;
/**
 * The graph a plan means: defaults filled in, edges in both directions. Cycles, unknown steps and runners, and what else can only be seen
 * from the whole are told to the plan's faults; the graph is good for running where none was found.
 */
export async function resolveGraph(file, { params, use, runners, notifiers, pluginsLoaded }) {
    const { plan } = file;
    const links = linkSteps(file);
    tellUnneededReads(file, use, links);
    tellWideFanOuts(file);
    tellUnknownRunners(file, runners, pluginsLoaded);
    tellUnknownNotifiers(file, notifiers);
    await tellBadSettings(file, runners);
    await tellBadNotifierSettings(file, notifiers);
    const titleOf = await createTitles(file, params);
    const makeNode = createNodeMaker(file, { use, links, titleOf });
    const nodes = file.steps.map(makeNode);
    const digest = digestWhenAsked(file.text);
    return {
        name: plan.name,
        description: plan.description === undefined ? undefined : titleOf(plan.description),
        path: file.path,
        text: file.text,
        get digest() {
            return digest();
        },
        runId: plan.run_id ?? defaultRunId(plan.name),
        params,
        secrets: plan.secrets ?? [],
        plugins: plan.plugins ?? [],
        maxParallel: plan.max_parallel ?? 1,
        onFailure: plan.on_failure ?? 'continue',
        timeout: plan.timeout === undefined ? undefined : parseDuration(plan.timeout),
        concurrency: plan.concurrency && {
            group: plan.concurrency.group,
            whenBusy: plan.concurrency.when_busy ?? 'queue',
        },
        schedules: scheduleRules(plan.schedule),
        notifiers: plan.notifiers,
        nodes,
        byId: new Map(nodes.map((node) => [node.id, node])),
    };
}
// Whoever only checks a plan does not ask, and hashing loads a large part of Node.
function digestWhenAsked(text) {
    let digest;
    return () => {
        digest ??= createHash('sha256').update(text).digest('hex');
        return digest;
    };
}
function defaultRunId(name) {
    const usable = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '');
    return `${(usable || 'run').slice(0, LONGEST_RUN_ID - DATE_LENGTH)}-\${{ run.date }}`;
}
