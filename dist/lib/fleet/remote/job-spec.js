import { isTemplate } from '../../execute/expressions/evaluate.js';
import { isSettled } from '../../run/status.js';
/** The task as a worker gets it. */
export function jobSpec(engine, { node, item }) {
    const { changes } = engine;
    const wanted = engine.changesRequested.get(node.id);
    return {
        step: node.id,
        item,
        events: eventsFor(engine, node),
        needs: tasksWithArtifacts(engine, node),
        ...(changes === undefined || !looksAtChanges(node)
            ? {}
            : { changed: { label: 'an earlier commit', files: [...changes.filesFor(node)] } }),
        ...(wanted === undefined ? {} : { changes_requested: wanted }),
    };
}
function looksAtChanges(node) {
    return node.onlyChanged !== undefined || textsOf(node).some((text) => /\bchanged\b/i.test(text));
}
// A chain of a thousand steps would otherwise carry a thousand results with each of them.
function eventsFor(engine, node) {
    const texts = textsOf(node).filter((text) => /\bsteps\b/i.test(text));
    if (texts.length === 0)
        return [];
    const before = stepsBefore(engine, node);
    const isPlain = engine.expressions !== undefined && !texts.some((text) => COMPUTED.test(text));
    const named = new Set(texts.flatMap((text) => (isPlain ? engine.expressions.mentions(text, before).steps : [])));
    const read = isPlain ? before.filter((id) => named.has(id)) : before;
    const run = engine.emitter.run();
    return read.flatMap((id) => eventsOf(run, engine.graph.byId.get(id), id));
}
/** All steps at once, or one whose name is worked out. */
const COMPUTED = /\bsteps\b(?!\s*(?:\.\s*[a-z_]|\[\s*'[^']*'\s*\]))/i;
function tasksWithArtifacts(engine, node) {
    const { graph } = engine;
    if (!keepsArtifacts(graph))
        return [];
    const steps = stepsBefore(engine, node).filter((id) => (graph.byId.get(id)?.artifacts.length ?? 0) > 0);
    return steps.flatMap((id) => engine.emitter.run().steps.get(id) ?? []);
}
function eventsOf(run, node, step) {
    const tasks = (run.steps.get(step) ?? []).flatMap((id) => run.tasks.get(id) ?? []);
    const at = run.started_at;
    const expanded = node?.fanOut === undefined
        ? []
        : [{ type: 'step_expanded', at, step, tasks: tasks.map(({ task, item }) => ({ task, item })) }];
    const ended = tasks.flatMap((task) => {
        const { item: _item, carried_from: _from, status, ...facts } = task;
        if (!isSettled(status) || status === 'queued' || status === 'running')
            return [];
        return [{ ...facts, type: 'task_carried', at, status, from_attempt: run.attempt }];
    });
    return [...expanded, ...ended];
}
const keeping = new WeakMap();
// Most plans keep none, and then no step goes through all before it.
function keepsArtifacts(graph) {
    const known = keeping.get(graph) ?? graph.nodes.some(({ artifacts }) => artifacts.length > 0);
    keeping.set(graph, known);
    return known;
}
function stepsBefore({ graph }, node) {
    const seen = new Set(node.phase === 'finally' ? graph.nodes.map(({ id }) => id) : node.needs);
    for (const id of seen) {
        for (const need of graph.byId.get(id)?.needs ?? [])
            seen.add(need);
    }
    seen.delete(node.id);
    return [...seen];
}
// What is evaluated where the step is done.
function textsOf(node) {
    const { settings, env, envFiles, workingDirectory, artifacts, cache, approval, pullRequest } = node;
    return textsIn([settings, env, envFiles, workingDirectory, artifacts, cache, approval, pullRequest]);
}
function textsIn(value) {
    if (typeof value === 'string')
        return isTemplate(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
