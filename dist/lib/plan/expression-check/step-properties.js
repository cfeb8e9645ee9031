import { nearest, oneOf } from '../did-you-mean.js';
import { axesOf } from './axes.js';
/** What is known of a step that has run. */
export const STEP_PROPERTIES = ['status', 'reason', 'outputs', 'exit_code', 'outputs_uri'];
/** Tells a property no step has, and an output the step does not declare. `rest` is what follows the id. */
export function tellStepProperty(rest, target, spot, file) {
    const [property, output] = rest;
    const step = target?.step;
    if (property === undefined)
        return;
    if (!STEP_PROPERTIES.includes(property.toLowerCase())) {
        const near = nearest(property, STEP_PROPERTIES);
        const cure = near ? `Did you mean "${near}"?` : `Known: ${STEP_PROPERTIES.join(', ')}.`;
        file.faults.error('unknown-property', spot, `A step has no property "${property}".`, cure);
        return;
    }
    // What other runners give back only they know.
    const declares = step !== undefined && (step.command !== undefined || step.run !== undefined) && !target?.dropped.has('outputs');
    if (property.toLowerCase() !== 'outputs' || output === undefined || !declares)
        return;
    const known = [...(step.outputs ?? []), ...fieldsOf(step)];
    if (known.some((one) => one.toLowerCase() === output.toLowerCase()))
        return;
    const near = nearest(output, known);
    const cure = near
        ? `Did you mean "${near}"?`
        : `Add it to the step: \`outputs: [${[...(step.outputs ?? []), output].join(', ')}]\`.`;
    file.faults.error('unknown-output', spot, `The step "${step.id}" declares no output "${output}".`, cure);
}
// What people fill in when they approve comes out of the step, too.
function fieldsOf({ approval }) {
    return typeof approval === 'object' ? Object.keys(approval.fields ?? {}) : [];
}
/** Tells an axis the step's matrix does not have. */
export function tellAxis({ path: [axis] }, spot, placed, file) {
    const axes = axesOf(placed.step.matrix);
    if (axis === undefined || axes === undefined || axes.some((one) => one.toLowerCase() === axis.toLowerCase()))
        return;
    const near = nearest(axis, axes);
    file.faults.error('unknown-property', spot, `The matrix has no axis "${axis}".`, near ? `Did you mean "${near}"?` : `Known: ${oneOf(axes)}.`);
}
