import { createCompiler } from './expression/compile.js';
import { isFalsy, lazyMap, mapOf, toJson, toValue } from './expression/data.js';
import { ExpressionError } from './expression/error.js';
import { loadLibrary } from './expression/library.js';
import { stepReference } from './expression/step-reference.js';
import { stepsMap } from './expression/steps-map.js';
export { ExpressionError };
/** Loads the evaluator. Texts are read once however often they are evaluated. */
export async function createExpressions() {
    const library = await loadLibrary();
    const compiler = createCompiler(library);
    return {
        evaluate: (template, scope) => resultOf(compiler.template(template), scope, library),
        test: (condition, scope) => !isFalsy(resultOf(compiler.condition(condition), scope, library)),
        mentions: (template, ids = []) => mentionsOf(compiler.template(template), ids),
    };
}
function resultOf(compiled, scope, library) {
    const [fault] = compiled.faults;
    if (fault)
        throw new ExpressionError(fault.message);
    const contexts = contextsOf(scope, library);
    const functions = functionsOf(scope, library);
    const values = compiled.parts.map((part) => {
        if (typeof part === 'string')
            return toValue(part, library);
        return guarded(() => new library.Evaluator(part, contexts, functions).evaluate());
    });
    const [only] = values;
    if (values.length === 1 && only)
        return toJson(only, library);
    return values.map((value) => value.coerceString()).join('');
}
function guarded(evaluate) {
    try {
        return evaluate();
    }
    catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        throw new ExpressionError(message, { cause: thrown });
    }
}
function contextsOf({ contexts }, library) {
    const all = lazyMap(contexts, library);
    const get = (name) => {
        const lower = name.toLowerCase();
        const { steps } = contexts;
        if (lower === 'steps' && typeof steps === 'object' && steps !== null && !Array.isArray(steps)) {
            return stepsMap(steps, library);
        }
        return all.get(name) ?? new library.data.Null();
    };
    return mapOf({ get, keys: () => Object.keys(contexts) }, library);
}
function functionsOf(scope, library) {
    const { BooleanData } = library.data;
    const answers = {
        success: () => scope.status.success(),
        failure: () => scope.status.failure(),
        always: () => scope.status.always(),
        cancelled: () => scope.status.cancelled(),
        changed: (...globs) => globs.some((glob) => scope.changed(glob.coerceString())),
    };
    return new Map(Object.entries(answers).map(([name, answer]) => {
        const call = (...given) => new BooleanData(answer(...given));
        return [name, { name, minArgs: 0, maxArgs: 255, call }];
    }));
}
function mentionsOf({ references, functions }, ids) {
    const known = new Map(Array.from(ids, (id) => [id.toLowerCase(), id]));
    const paths = (context) => references.filter((one) => one.context === context).map((one) => one.path);
    const steps = paths('steps').flatMap((path) => stepReference(path, known)?.id ?? (known.size === 0 && path[0]) ?? []);
    return {
        contexts: unique(references.map((one) => one.context)),
        functions: unique(functions),
        secrets: unique(paths('secrets').map((path) => path[0] ?? '*')),
        env: unique(paths('env').map((path) => path[0] ?? '*')),
        steps: unique(steps.filter((id) => id !== false)),
    };
}
function unique(names) {
    return [...new Set(names)];
}
