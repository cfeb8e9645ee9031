/**
 * Whether anything can go on in a run once a task of the step `decided` has ended, while others still wait for people: a step that follows
 * from it, and waits for none of them. Steps nobody knows of might.
 */
export function canGoOn(steps, waiting, decided) {
    if (waiting.length === 0 || !steps.some(({ id }) => id === decided))
        return true;
    if (waiting.includes(decided))
        return false;
    const blocked = blockedBy(steps, waiting);
    return steps.some(({ id, needs }) => needs.includes(decided) && !blocked.has(id));
}
function blockedBy(steps, waiting) {
    const dependents = new Map();
    for (const { id, needs } of steps) {
        for (const need of needs)
            dependents.set(need, [...(dependents.get(need) ?? []), id]);
    }
    const blocked = new Set(waiting);
    // A set that grows while it is walked is walked to its end.
    for (const id of blocked)
        for (const dependent of dependents.get(id) ?? [])
            blocked.add(dependent);
    // What comes last comes after everything.
    for (const { id, phase } of steps)
        if (phase === 'finally')
            blocked.add(id);
    return blocked;
}
