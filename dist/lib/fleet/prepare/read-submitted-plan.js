import { Fault } from '../../errors.js';
import { printDiagnostics } from '../../plan/print/print-diagnostics.js';
/** Reads a run's plan as it was submitted. Throws Fault `plan_invalid` for one that this version does not take. */
export async function readSubmittedPlan({ plan, params }, plans) {
    // One without a value is null in the record; given as such it would be a value.
    const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
    const loaded = await plans.load(plan.text, plan.path, { params: given });
    if (loaded.ok)
        return loaded.graph;
    throw new Fault('plan_invalid', printDiagnostics(loaded.diagnostics, loaded));
}
