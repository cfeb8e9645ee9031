import { asExpression, expressionSpans } from '../expression/spans.js';
/** Refuses expressions in a script, where a value would become code, and shows the safe form: a variable. */
export function tellScriptExpressions(script, path, placed, file) {
    for (const { start, end, inner } of expressionSpans(script)) {
        const name = variableName(inner);
        const length = (end === -1 ? script.length : end) - start;
        const read = readVariable(name, placed?.step.shell ?? file.plan.defaults?.shell ?? 'bash');
        const cure = `Pass it as a variable: \`env: { ${name}: "${asExpression(inner.trim())}" }\`, and read it as \`${read}\`.`;
        file.faults.error('expression-in-script', { path, within: { offset: start, length } }, 'A value must not become part of a script: it could hold code.', cure);
    }
}
function variableName(inner) {
    const words = inner.replace(/'[^']*'/g, ' ').match(/[A-Za-z0-9]+/g) ?? [];
    const name = words.slice(1, 5).join('_').toUpperCase() || words.join('_').toUpperCase();
    return /^[A-Z]/.test(name) ? name : `VALUE${name && `_${name}`}`;
}
function readVariable(name, shell) {
    if (shell.startsWith('node'))
        return `process.env.${name}`;
    if (shell.startsWith('python'))
        return `os.environ["${name}"]`;
    if (shell.startsWith('pwsh'))
        return `$env:${name}`;
    return `"$${name}"`;
}
/** Warns of a script that counts on a secret its environment does not have: the plan's secrets are taken out of what steps inherit. */
export function tellSecretsWithoutEnv({ step, path }, { plan, faults }) {
    const script = step.run;
    if (script === undefined || plan.secrets === undefined)
        return;
    const words = new Set(script.match(/[A-Za-z_]\w*/g));
    for (const secret of plan.secrets) {
        if (!words.has(secret))
            continue;
        const offset = script.search(new RegExp(`\\b${secret}\\b`));
        const isPassed = [plan.env, plan.defaults?.env, step.env].some((env) => env !== undefined && Object.hasOwn(env, secret));
        if (isPassed)
            continue;
        const spot = { path: [...path, 'run'], within: { offset, length: secret.length } };
        const cure = `Name it in the step: \`env: { ${secret}: "${asExpression(`secrets.${secret}`)}" }\`.`;
        faults.warning('secret-in-script', spot, `The secret ${secret} does not reach this script.`, cure);
    }
}
