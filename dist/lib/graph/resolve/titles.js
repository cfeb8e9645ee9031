import { hasExpression } from '../../plan/expression/spans.js';
import { createExpressions, ExpressionError } from '../../plan/expression.js';
/** Fills the expressions of names and descriptions in: they may use what is known before the run, the plan and its params. */
export async function createTitles(file, params) {
    const isUsed = hasExpression(file.plan.description ?? '') ||
        file.steps.some(({ step }) => hasExpression(step.name ?? '') || hasExpression(step.description ?? ''));
    if (!isUsed)
        return (text) => text;
    const expressions = await createExpressions();
    const scope = {
        contexts: { plan: { name: file.plan.name, path: file.path }, params },
        status: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
        changed: () => false,
    };
    return (text) => {
        if (!hasExpression(text))
            return text;
        try {
            return String(expressions.evaluate(text, scope) ?? '');
        }
        catch (thrown) {
            // Whatever cannot be read has been told by the checks.
            if (thrown instanceof ExpressionError)
                return text;
            throw thrown;
        }
    };
}
