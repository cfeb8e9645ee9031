import { isFalsy, toJson } from '../expression/data.js';
/** Warns of an `if` that does not depend on anything. */
export function tellConstantCondition({ step, path }, compiler, library, faults) {
    if (step.if === undefined)
        return;
    const spot = { path: [...path, 'if'] };
    const text = String(step.if).trim();
    const compiled = compiler.condition(text);
    if (compiled.faults.length > 0)
        return;
    if (compiled.parts.length > 1) {
        const message = 'A condition with text around its expression is always true, as any text is.';
        faults.warning('always-true', spot, message, `Write the whole of it as one expression, without \`\${{ }}\`.`);
        return;
    }
    const [tree] = compiled.parts;
    const isConstant = compiled.references.length === 0 && compiled.functions.every((name) => name in library.wellKnownFunctions);
    if (!isConstant || tree === undefined)
        return;
    if (isFalse(tree, library)) {
        faults.warning('never-runs', spot, 'This step never runs: its condition is always false.', 'Take the condition out, or use `enabled: false` to switch a step off.');
    }
    else {
        faults.warning('always-true', spot, 'The condition is always true.', 'Take it out, or use `always()` to run whatever happened before.');
    }
}
function isFalse(tree, library) {
    if (typeof tree === 'string')
        return tree === '';
    try {
        return isFalsy(toJson(new library.Evaluator(tree, new library.data.Dictionary()).evaluate(), library));
    }
    catch {
        return false;
    }
}
