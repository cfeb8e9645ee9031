import { nearest, oneOf } from '../../plan/did-you-mean.js';
import { findCycles } from '../cycle.js';
import { listOf } from './settings.js';
const NONE = [];
/** The edges of a plan; unknown needs, needs on `finally` steps, and cycles are told. */
export function linkSteps(file) {
    const byId = new Map(file.steps.map((placed) => [placed.step.id, placed]));
    const needs = new Map();
    const dependents = new Map();
    for (const placed of file.steps) {
        const { id } = placed.step;
        if (placed.step.needs === undefined || byId.get(id) !== placed)
            continue;
        const known = knownNeeds(placed, byId, file);
        needs.set(id, known);
        for (const need of known) {
            const list = dependents.get(need);
            if (list === undefined)
                dependents.set(need, [id]);
            else
                list.push(id);
        }
    }
    tellCycles(file, needs, byId);
    return { needs, dependents };
}
function knownNeeds(placed, byId, file) {
    const known = new Set();
    for (const [index, need] of listOf(placed.step.needs).entries()) {
        const path = [...placed.path, 'needs', ...(Array.isArray(placed.step.needs) ? [index] : [])];
        const target = byId.get(need);
        if (target === undefined) {
            const near = nearest(need, byId.keys());
            const cure = near ? `Did you mean "${near}"?` : `Steps of this plan: ${oneOf([...byId.keys()])}.`;
            file.faults.error('unknown-need', { path }, `No step has the id "${need}".`, cure);
        }
        else if (placed.phase === 'main' && target.phase === 'finally') {
            const message = `"${need}" is a \`finally\` step; it runs after every other step.`;
            file.faults.error('need-in-finally', { path }, message, 'Move it to `steps`, or move this step to `finally`.');
        }
        else {
            known.add(need);
        }
    }
    return known.size === 0 ? NONE : [...known];
}
function tellCycles(file, needs, byId) {
    if (needs.size === 0)
        return;
    for (const cycle of findCycles([...needs].map(([id, list]) => ({ id, needs: list })))) {
        const first = byId.get(cycle[0] ?? '');
        const path = [...(first?.path ?? []), 'needs'];
        const round = [...cycle, cycle[0] ?? ''];
        file.faults.error('cycle', { path, at: 'key' }, `Steps wait for each other: ${shortened(round).join(' -> ')}.`, 'Take one of these needs out.');
    }
}
function shortened(round) {
    return round.length <= 9 ? round : [...round.slice(0, 4), `(${round.length - 8} more)`, ...round.slice(-4)];
}
