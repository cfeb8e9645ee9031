import { validate } from '../../schema/generated/plan-language/validate-plan.js';
import { isMap } from '../../schema/json.js';
import { keywordOf, tellShapeFault } from './shape-words.js';
/** What of the data has the shape of a plan. Everything else is told, once each, and left out. Takes the data over. */
export function readShape(data, faults) {
    const dropped = new Map();
    if (!validate(data)) {
        const found = validate.errors ?? [];
        for (const fault of found) {
            const path = pathOf(fault.instancePath);
            tellShapeFault(fault, path, data, faults);
        }
        // Only now: two faults may lie in one value.
        for (const fault of found) {
            const path = pathOf(fault.instancePath);
            if (keywordOf(fault) !== 'additionalProperties' && keywordOf(fault) !== 'required')
                drop(data, path, dropped);
        }
    }
    const { steps, finally: last, ...plan } = (isMap(data) ? data : {});
    return {
        plan: { ...plan, name: plan.name ?? '' },
        steps: [...place(steps, 'steps', dropped), ...place(last, 'finally', dropped)],
    };
}
function pathOf(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
// An id of the wrong letters is still what other steps mean by it.
function drop(data, path, dropped) {
    const [list, index, key] = path;
    if (!isMap(data))
        return;
    const isStepKey = (list === 'steps' || list === 'finally') && key !== undefined;
    const owner = isStepKey ? data[list][Number(index)] : data;
    const name = isStepKey ? key : list;
    if (!isMap(owner) || name === undefined || (name === 'id' && typeof owner.id === 'string'))
        return;
    if ((list === 'steps' || list === 'finally') && !isStepKey && Array.isArray(data[list]))
        return;
    delete owner[name];
    const place = `${list}/${index}`;
    dropped.set(place, (dropped.get(place) ?? new Set()).add(String(key)));
}
function* place(steps, list, dropped) {
    if (!Array.isArray(steps))
        return;
    for (const [index, step] of steps.entries()) {
        if (!isMap(step))
            continue;
        const named = typeof step.id === 'string' ? step : { ...step, id: `(${list} ${index + 1})` };
        yield {
            step: named,
            path: [list, index],
            phase: list === 'steps' ? 'main' : 'finally',
            dropped: dropped.get(`${list}/${index}`) ?? NOTHING,
        };
    }
}
const NOTHING = new Set();
