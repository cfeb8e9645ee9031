/**
 * Cycles of steps that need each other: the ids in order of need, each once; no step is in two of them, and a graph without any gives
 * none. Walks with a stack of its own, so that a chain of any length is no deeper than a short one.
 */
export function findCycles(steps) {
    const byId = new Map(steps.map((step) => [step.id, step]));
    const done = new Set();
    const told = new Set();
    const cycles = [];
    const keep = (cycle) => {
        if (cycle.some((id) => told.has(id)))
            return;
        for (const id of cycle)
            told.add(id);
        cycles.push(cycle);
    };
    for (const { id } of steps) {
        if (!done.has(id))
            walk(id, byId, done, keep);
    }
    return cycles;
}
function walk(root, byId, done, keep) {
    const trail = [{ id: root, next: 0 }];
    const places = new Map([[root, 0]]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
        const need = byId.get(top.id)?.needs[top.next];
        top.next += 1;
        if (need === undefined) {
            trail.pop();
            places.delete(top.id);
            done.add(top.id);
        }
        else if (places.has(need)) {
            keep(trail.slice(places.get(need)).map(({ id }) => id));
        }
        else if (byId.has(need) && !done.has(need)) {
            places.set(need, trail.length);
            trail.push({ id: need, next: 0 });
        }
    }
}
