import { nearest, oneOf } from '../did-you-mean.js';
import { CONTEXTS } from '../expression/names.js';
import { stepReference } from '../expression/step-reference.js';
import { createEnvNames } from './env-names.js';
import { STEP_PROPERTIES, tellAxis, tellStepProperty } from './step-properties.js';
/** Properties of the contexts that are the same in every plan. */
const PROPERTIES = {
    plan: ['name', 'path', 'digest'],
    run: ['id', 'attempt', 'date', 'started_at'],
    changed: ['files'],
};
/** Checks against one plan; whatever can be looked up is made into tables first. */
export function createReferenceCheck(file, processEnv) {
    const steps = new Map(file.steps.map((placed) => [placed.step.id, placed]));
    const ids = new Map(file.steps.map(({ step }) => [step.id.toLowerCase(), step.id]));
    const params = Object.keys(file.plan.params ?? {});
    const secrets = file.plan.secrets ?? [];
    const env = createEnvNames(file, processEnv);
    const { faults } = file;
    const among = (reference, spot, known, code, what) => {
        const [name] = reference.path;
        if (name === undefined || known.some((one) => one.toLowerCase() === name.toLowerCase()))
            return;
        const near = nearest(name, known);
        const cure = near ? `Did you mean "${near}"?` : known.length > 0 ? `Known: ${oneOf(known)}.` : DECLARE[code];
        faults.error(code, spot, `There is no ${what} "${name}".`, cure);
    };
    const checkStep = (reference, spot) => {
        const [first] = reference.path;
        if (first === undefined)
            return { spot };
        const found = stepReference(reference.path, ids);
        if (found === undefined) {
            const name = reference.path.slice(0, STEP_PROPERTIES.includes(reference.path[1] ?? '') ? 1 : 2).join('.');
            const near = nearest(name, ids.values()) ?? nearest(first, ids.values());
            faults.error('unknown-step', spot, `No step has the id "${name}".`, near ? `Did you mean "${near}"?` : `Steps of this plan: ${oneOf([...ids.values()])}.`);
            return { spot };
        }
        tellStepProperty(found.rest, steps.get(found.id), spot, file);
        return { spot, step: found.id };
    };
    const checkKnown = (reference, spot, placed) => {
        const { context, path } = reference;
        if (context === 'steps')
            return checkStep(reference, spot);
        if (context === 'params')
            among(reference, spot, params, 'unknown-param', 'param');
        if (context === 'env')
            env.check(reference, spot, placed);
        if (context === 'matrix' && placed)
            tellAxis(reference, spot, placed, file);
        const properties = PROPERTIES[context];
        if (properties)
            among(reference, spot, properties, 'unknown-property', `property of \`${context}\` named`);
        if (context !== 'secrets')
            return { spot };
        among(reference, spot, secrets, 'unknown-secret', 'secret of this plan named');
        const [name] = path;
        return {
            spot,
            secrets: name === undefined ? secrets : secrets.filter((one) => one.toLowerCase() === name.toLowerCase()),
        };
    };
    return {
        check: (reference, spot, site, placed) => {
            const missing = whyNotHere(reference.context, site, placed);
            if (missing === undefined)
                return checkKnown(reference, spot, placed);
            faults.error('context-not-here', spot, `\`${reference.context}\` cannot be read here.`, missing);
            return { spot };
        },
    };
}
const DECLARE = {
    'unknown-param': 'Declare it under `params`.',
    'unknown-secret': 'Name it in the list `secrets` of the plan.',
    'unknown-property': '',
};
function whyNotHere(context, site, placed) {
    if (!site.contexts.has(context)) {
        if (context === 'secrets')
            return 'Secrets reach a step through its `env` or `with` alone: name a variable there and use that.';
        return `Here can be read: ${CONTEXTS.filter((name) => site.contexts.has(name)).join(', ')}.`;
    }
    if (context === 'item' && placed?.step.for_each === undefined)
        return 'The step has no `for_each`.';
    if (context === 'matrix' && placed?.step.matrix === undefined)
        return 'The step has no `matrix`.';
    return undefined;
}
