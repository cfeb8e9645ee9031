import { isMap } from '../../schema/json.js';
import { createCompiler } from '../expression/compile.js';
import { loadLibrary } from '../expression/library.js';
import { createReferenceCheck } from './check-references.js';
import { tellConstantCondition } from './constant-condition.js';
import { tellScriptExpressions } from './script.js';
import { DEFAULTS_SITES, isStatusFunction, NOTIFIER_SITES, PLAN_SITES, STEP_SITES } from './sites.js';
import { eachExpressionText, holdsExpression } from './texts.js';
const NOTHING = { stepReads: [], secretsOf: () => [] };
/** Checks every expression of a plan. The expression package is loaded only where there is one. */
export async function checkExpressions(file, env) {
    const { notifiers = [] } = file.plan;
    const isUsed = holdsExpression(file.plan) ||
        file.steps.some(({ step }) => step.if !== undefined || holdsExpression(step)) ||
        notifiers.some((notifier) => notifier.if !== undefined);
    if (!isUsed)
        return NOTHING;
    const library = await loadLibrary();
    const compiler = createCompiler(library);
    const references = createReferenceCheck(file, env);
    const shared = new Set();
    const own = new Map();
    const stepReads = [];
    const keepSecret = (checked, placed) => {
        const names = checked.secrets ?? [];
        const set = placed ? (own.get(placed) ?? new Set()) : shared;
        if (placed && names.length > 0)
            own.set(placed, set);
        for (const name of names)
            set.add(name);
    };
    const keep = (checked, placed) => {
        keepSecret(checked, placed);
        if (placed && checked.step !== undefined)
            stepReads.push({ reader: placed, id: checked.step, spot: checked.spot });
    };
    checkKeys(file.plan, [], PLAN_SITES, { file, compiler, references, keep });
    checkKeys(file.plan.defaults ?? {}, ['defaults'], DEFAULTS_SITES, { file, compiler, references, keep });
    // Secrets that only a notifier names reach no step.
    for (const [index, notifier] of notifiers.entries()) {
        checkKeys(notifier, ['notifiers', index], NOTIFIER_SITES, { file, compiler, references, keep: () => undefined });
    }
    for (const placed of file.steps) {
        checkKeys(placed.step, placed.path, STEP_SITES, { file, compiler, references, keep, placed });
        tellConstantCondition(placed, compiler, library, file.faults);
    }
    return { stepReads, secretsOf: (placed) => [...shared, ...(own.get(placed) ?? [])] };
}
const CHECKED_APART = ['defaults', 'notifiers'];
function checkKeys(owner, path, sites, checking) {
    for (const [key, value] of Object.entries(owner)) {
        const site = sites[key];
        if (key === 'if')
            checkCondition(value, [...path, key], site, checking);
        else if (key === 'with' && isShellCall(checking.placed, value))
            checkShellCall(value, path, checking);
        else if (key === 'run' && typeof value === 'string')
            tellScriptExpressions(value, [...path, key], checking.placed, checking.file);
        else if (CHECKED_APART.includes(key) && path.length === 0)
            continue;
        else if (holdsExpression(value))
            eachExpressionText(value, [...path, key], (text, place) => checkText(text, place, site, checking));
    }
}
// The long form of `run`: a script is a script wherever it is written.
function isShellCall(placed, value) {
    return placed?.step.uses === 'shell' && isMap(value);
}
function checkShellCall(settings, path, checking) {
    const { run, ...others } = settings;
    const place = [...path, 'with'];
    if (typeof run === 'string')
        tellScriptExpressions(run, [...place, 'run'], checking.placed, checking.file);
    eachExpressionText(others, place, (text, at) => checkText(text, at, STEP_SITES.with, checking));
}
function checkCondition(value, path, site, checking) {
    if (typeof value === 'string')
        checkText(value, path, site, checking);
}
// `steps/0/if`, `notifiers/0/if`: deeper ones are settings of that name.
const CONDITION_DEPTH = 3;
function checkText(text, path, site, checking) {
    const { faults } = checking.file;
    if (site === undefined) {
        const key = String(path.findLast((part) => typeof part === 'string'));
        faults.error('expression-not-here', { path }, `\`${key}\` cannot hold an expression.`, 'Write the value itself; it must be known before the run.');
        return;
    }
    const isCondition = path.at(-1) === 'if' && path.length <= CONDITION_DEPTH;
    const compiled = isCondition ? checking.compiler.condition(text) : checking.compiler.template(text);
    for (const { code, message, cure, offset, length } of compiled.faults) {
        faults.error(code, { path, within: { offset, length } }, message, cure);
    }
    for (const name of compiled.functions)
        tellMisplacedFunction(name, site, path, faults);
    for (const reference of compiled.references) {
        const spot = { path, within: { offset: reference.offset, length: reference.length } };
        checking.keep(checking.references.check(reference, spot, site, checking.placed), checking.placed);
    }
}
function tellMisplacedFunction(name, site, path, faults) {
    const isStatus = isStatusFunction(name);
    if (isStatus ? site.asksStatus : name !== 'changed' || site.contexts.has('changed'))
        return;
    const cure = isStatus ? 'Use it in `if`.' : 'Use it in a step.';
    faults.error('context-not-here', { path }, `\`${name}()\` cannot be asked here.`, cure);
}
