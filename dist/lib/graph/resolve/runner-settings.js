import { Fault } from '../../errors.js';
import { nearest } from '../../plan/did-you-mean.js';
import { holdsExpression } from '../../plan/expression-check/texts.js';
import { plainlyFits } from './plainly-fits.js';
/** Checks every `with` against its runner's schema. What an expression will give is not known yet and passes. The validator is loaded only where it is needed. */
export async function tellBadSettings(file, runners) {
    const byName = new Map(runners.map((runner) => [runner.name, runner]));
    const validators = new Map();
    for (const placed of file.steps) {
        const runner = placed.step.uses === undefined ? undefined : byName.get(placed.step.uses);
        if (runner?.schema === undefined || placed.dropped.has('with'))
            continue;
        const validator = validators.get(runner.name) ?? (await compile(runner.name, runner.schema));
        validators.set(runner.name, validator);
        tellFaults({ uses: runner.name, given: placed.step.with, path: placed.path }, validator, file);
    }
}
/** The same for the plan's notifiers. */
export async function tellBadNotifierSettings(file, known) {
    for (const [index, { uses, with: given }] of (file.plan.notifiers ?? []).entries()) {
        const schema = known.find(({ name }) => name === uses)?.schema;
        if (schema === undefined || plainlyFits(given ?? {}, schema))
            continue;
        tellFaults({ uses, given, path: ['notifiers', index] }, await compile(uses, schema), file);
    }
}
async function compile(name, schema) {
    // A bundle gives a module that is a class, as this one is, no other name than this.
    const { default: ajv } = await import('ajv/dist/2020.js');
    try {
        return new ajv.Ajv2020({
            allErrors: true,
            strict: false,
            logger: false,
            verbose: true,
            validateFormats: false,
        }).compile(schema);
    }
    catch (thrown) {
        throw new Fault('usage', `The schema of "${name}" is not a JSON Schema.`, { cause: thrown });
    }
}
function tellFaults({ uses, given, path }, validator, file) {
    const settings = given ?? {};
    if (validator(settings))
        return;
    const told = new Set();
    for (const fault of validator.errors ?? []) {
        const inner = pathIn(fault);
        // A choice that fails says so once for each of its branches: the first says enough.
        if (isOpen(settings, inner, fault) || told.has(inner.join('/')))
            continue;
        told.add(inner.join('/'));
        const spot = {
            path: [...path, ...(given === undefined ? ['uses'] : ['with']), ...inner],
            at: isKeyFault(fault) ? 'key' : 'value',
        };
        file.faults.error('bad-setting', spot, `${wordsOf(fault, uses)}.`, cureOf(fault));
    }
}
function pathIn(fault) {
    const path = fault.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (fault.keyword === 'additionalProperties')
        return [...path, String(fault.params.additionalProperty)];
    return path;
}
function isKeyFault(fault) {
    return fault.keyword === 'additionalProperties' || fault.keyword === 'required';
}
const OF_THE_WHOLE = new Set(['anyOf', 'oneOf', 'not', 'if', 'contains', 'uniqueItems', 'allOf', 'propertyNames']);
function isOpen(settings, path, fault) {
    const value = path.reduce((part, key) => part?.[key], settings);
    if (fault.keyword === 'required' || fault.keyword === 'additionalProperties')
        return false;
    return typeof value === 'string' || OF_THE_WHOLE.has(fault.keyword) ? holdsExpression(value) : false;
}
function wordsOf(fault, runner) {
    const at = fault.instancePath === '' ? '`with`' : `\`${fault.instancePath.slice(1).replaceAll('/', '.')}\``;
    if (fault.keyword === 'additionalProperties')
        return `"${String(fault.params.additionalProperty)}" is not a setting of \`${runner}\``;
    if (fault.keyword === 'required')
        return `\`${runner}\` needs the setting "${String(fault.params.missingProperty)}"`;
    return `${at} ${fault.message ?? 'does not fit'}`;
}
function cureOf(fault) {
    if (fault.keyword === 'required')
        return `Add \`${String(fault.params.missingProperty)}: …\` under \`with\`.`;
    if (fault.keyword === 'enum')
        return `Allowed: ${fault.params.allowedValues.map(String).join(', ')}.`;
    if (fault.keyword !== 'additionalProperties')
        return undefined;
    const { properties = {} } = (fault.parentSchema ?? {});
    const known = Object.keys(properties);
    const near = nearest(String(fault.params.additionalProperty), known);
    return near ? `Did you mean "${near}"?` : known.length > 0 ? `Known: ${known.join(', ')}.` : 'Take it out.';
}
