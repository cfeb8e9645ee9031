import { Fault } from '../errors.js';
import { suggest } from '../plan/did-you-mean.js';
const compiled = new WeakMap();
/**
 * What is wrong with evaluated settings by the runner's own schema, all of it in one text; undefined where nothing is, or the runner has no
 * schema. Throws `usage` where the schema itself does not compile.
 */
export async function checkSettings(runner, settings) {
    if (runner.schema === undefined)
        return undefined;
    const validate = compiled.get(runner.schema) ?? (await compile(runner, runner.schema));
    if (validate(settings))
        return undefined;
    return `with of ${runner.name}: ${[...new Set(ownErrors(validate.errors ?? []).map(sentence))].join('; ')}`;
}
// Where none of several forms fits, what each of them has against the value says nothing.
function ownErrors(errors) {
    const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    return errors.filter((error) => !choices.some(({ schemaPath }) => error.schemaPath.startsWith(`${schemaPath}/`)));
}
/** Compiles a runner's schema, once. Throws `usage` where it does not compile. */
export async function checkSchema(runner) {
    if (runner.schema && !compiled.has(runner.schema))
        await compile(runner, runner.schema);
}
async function compile(runner, schema) {
    // A bundle gives a module that is a class, as this one is, no other name than this.
    const { default: ajv } = await import('ajv/dist/2020.js');
    try {
        const validate = new ajv.Ajv2020({ allErrors: true, strict: false, verbose: true, logger: false }).compile(schema);
        compiled.set(schema, validate);
        return validate;
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw new Fault('usage', `The schema of the step runner ${runner.name} does not compile: ${reason}`, {
            cure: 'It must be a JSON Schema of draft 2020-12.',
            cause: thrown,
        });
    }
}
/** Keywords whose own message shows the schema's innards; a description says more. */
const FORMS = ['pattern', 'anyOf', 'oneOf'];
function sentence({ keyword, instancePath, params, message, parentSchema }) {
    const where = instancePath.slice(1).replaceAll('/', '.');
    const described = parentSchema?.description;
    const prefix = where === '' ? '' : `${where}.`;
    if (keyword === 'required')
        return `${prefix}${params.missingProperty} is missing`;
    if (keyword === 'additionalProperties') {
        const known = Object.keys(parentSchema?.properties ?? {});
        const key = String(params.additionalProperty);
        return `there is no ${prefix}${key}. ${suggest(key, known, 'It takes no settings.')}`;
    }
    if (keyword === 'enum')
        return `${where} must be one of ${params.allowedValues.join(', ')}`;
    if (keyword === 'const')
        return `${where} must be ${JSON.stringify(params.allowedValue)}`;
    if (described && FORMS.includes(keyword))
        return `${where} is not as it must be: ${described.replace(/\.$/, '')}`;
    return `${where === '' ? 'it' : where} ${message ?? 'is not allowed'}`;
}
