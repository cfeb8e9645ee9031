/** True where a plan holds an expression anywhere; the evaluator is loaded only then. */
export function usesExpressions(graph) {
    return graph.text.includes('${{') || graph.nodes.some(({ condition }) => condition !== undefined);
}
