/** True where a plan holds an expression anywhere; the evaluator is loaded only then. */
export function usesExpressions(graph) {
    const known = using.get(graph);
    if (known !== undefined)
        return known;
    const uses = graph.text.includes('${{') || graph.nodes.some(({ condition }) => condition !== undefined);
    using.set(graph, uses);
    return uses;
}
// A worker asks for each of a plan's steps.
const using = new WeakMap();
/** True where a step asks what changed; git is asked only then. */
export function asksForChanges(graph) {
    // A look at the text spares nearly every plan the look at each of its steps.
    return graph.text.includes('changed') && graph.nodes.some(mentionsChanged);
}
function mentionsChanged(node) {
    if (node.onlyChanged !== undefined)
        return true;
    const texts = [node.condition ?? '', JSON.stringify(node.settings), JSON.stringify(node.env)];
    return texts.some((text) => /\bchanged\b/.test(text));
}
