/** Tells expressions that read a step which does not come before: its result would not be there. */
export function tellUnneededReads(file, { stepReads }, links) {
    const phases = new Map(file.steps.map(({ step, phase }) => [step.id, phase]));
    const after = new Map();
    for (const { reader, id, spot } of stepReads) {
        const { step, phase } = reader;
        if (phase === 'finally' && phases.get(id) === 'main')
            continue;
        if (links.needs.get(step.id)?.includes(id))
            continue;
        const later = after.get(id) ?? everythingAfter(id, links);
        after.set(id, later);
        if (step.id !== id && later.has(step.id))
            continue;
        const message = step.id === id ? 'A step cannot read its own result.' : `"${id}" need not have run before "${step.id}".`;
        const cure = step.id === id
            ? 'Read an earlier step.'
            : `Add it to the step: \`needs: [${[...(links.needs.get(step.id) ?? []), id].join(', ')}]\`.`;
        file.faults.error('step-not-needed', spot, message, cure);
    }
}
function everythingAfter(id, links) {
    const found = new Set();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const dependent of links.dependents.get(next) ?? []) {
            if (found.has(dependent))
                continue;
            found.add(dependent);
            open.push(dependent);
        }
    }
    return found;
}
