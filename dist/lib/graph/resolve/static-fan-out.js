import { holdsExpression } from '../../plan/expression-check/texts.js';
import { FAN_OUT_LIMIT, forEachItems, matrixItems } from '../fan-out.js';
/** Tells fan-outs that are too wide, or no lists, as far as that is known before the run. */
export function tellWideFanOuts({ steps, faults }) {
    for (const { step, path } of steps) {
        for (const key of ['for_each', 'matrix']) {
            const values = step[key];
            if (values === undefined || typeof values === 'string' || holdsExpression(values))
                continue;
            const items = key === 'matrix' ? matrixItems(values) : forEachItems(values);
            if (typeof items !== 'string')
                continue;
            const cure = `Make it at most ${FAN_OUT_LIMIT}, or split the step.`;
            faults.error('fan-out-too-wide', { path: [...path, key], at: 'key' }, `${items.charAt(0).toUpperCase()}${items.slice(1)}.`, cure);
        }
    }
}
