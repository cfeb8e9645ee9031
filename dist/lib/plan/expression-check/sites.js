import { STATUS_FUNCTIONS } from '../expression/names.js';
const EARLY = ['plan', 'run', 'params', 'env', 'github'];
const STEP = [...EARLY, 'steps', 'changed'];
const TASK = [...STEP, 'matrix', 'item'];
const title = site('plan', 'params');
const early = site(...EARLY);
const earlyWithSecrets = site(...EARLY, 'secrets');
const step = site(...STEP);
const task = site(...TASK);
const taskWithSecrets = site(...TASK, 'secrets');
const condition = { ...step, asksStatus: true };
const afterwards = { ...site(...EARLY, 'steps'), asksStatus: true };
/** Keys of a plan whose texts may hold expressions. */
export const PLAN_SITES = {
    description: title,
    run_id: early,
    env: earlyWithSecrets,
    env_file: early,
    concurrency: early,
};
/** Keys of a notifier whose texts may hold expressions. */
export const NOTIFIER_SITES = {
    if: afterwards,
    with: earlyWithSecrets,
};
/** Keys of `defaults` whose texts may hold expressions. */
export const DEFAULTS_SITES = {
    env: earlyWithSecrets,
    env_file: early,
    working_directory: early,
};
/** Keys of a step whose texts may hold expressions. */
export const STEP_SITES = {
    name: title,
    description: title,
    if: condition,
    enabled: condition,
    for_each: step,
    matrix: step,
    command: task,
    flags: task,
    env: taskWithSecrets,
    with: taskWithSecrets,
    env_file: task,
    working_directory: task,
    artifacts: task,
    lock: task,
    cache: task,
    approval: task,
    pull_request: task,
};
/** True for a function that only means something in a condition. */
export function isStatusFunction(name) {
    return STATUS_FUNCTIONS.includes(name);
}
function site(...contexts) {
    return { contexts: new Set(contexts), asksStatus: false };
}
