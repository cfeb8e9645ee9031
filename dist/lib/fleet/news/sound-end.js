import { lazily, treeOf } from '../../execute/expressions/evaluate.js';
import { scopeOf } from '../../execute/expressions/scope.js';
import { isTolerated, unrunEnd } from '../../execute/task/outcome.js';
import { isMap } from '../../schema/json.js';
/** The end of a task as its worker told it, but for what is the plan's to say: what is tolerated, and what people are asked by. */
export function soundEnd({ engine, ready }, told) {
    const { node } = ready;
    if (node.uses === 'approval' && told.status === 'succeeded') {
        return unrunEnd('failed', null, 'A worker said that this is approved, which is for people to say.', { tries: 1 });
    }
    const { approval, ...facts } = told;
    const waits = told.status === 'awaiting_approval';
    const policy = waits ? policyOf(engine, ready, approval) : undefined;
    return {
        ...facts,
        tolerated: told.status === 'failed' && isTolerated(node, told.exit_code, told.reason),
        approval_state: waits ? 'pending' : null,
        ...(policy === undefined ? {} : { approval: policy }),
    };
}
function policyOf(engine, { node, item }, told) {
    const written = node.uses === 'approval' ? node.settings : node.approval;
    if (written === undefined)
        return undefined;
    const scope = lazily(() => scopeOf(engine, node, { item }));
    const workedOut = (part, toldPart) => {
        // Of its own machine the worker alone knows.
        if (isOfMachine(part))
            return toldPart ?? part;
        try {
            return treeOf(engine, part, scope);
        }
        catch {
            // As it is written it names nobody: then only an override decides.
            return part;
        }
    };
    if (!isMap(written))
        return workedOut(written, told);
    const toldParts = isMap(told) ? told : {};
    const parts = Object.entries(written).map(([name, part]) => {
        const toldPart = Object.hasOwn(toldParts, name) ? toldParts[name] : undefined;
        return [name, workedOut(part, toldPart)];
    });
    return Object.fromEntries(parts);
}
/** Whether a value of the plan holds an expression that the worker's own machine decides. */
export function isOfMachine(part) {
    const text = JSON.stringify(part);
    return text.includes('${{') && /\b(?:env|secrets)\b/i.test(text);
}
