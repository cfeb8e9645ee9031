/** What expressions may name; how many arguments each function takes. */
export const CONTEXTS = [
    'plan',
    'run',
    'params',
    'env',
    'secrets',
    'steps',
    'matrix',
    'item',
    'changed',
    'github',
];
/** Functions of ours beside GitHub's. */
export const OWN_FUNCTIONS = [
    { name: 'success', minArgs: 0, maxArgs: 0 },
    { name: 'failure', minArgs: 0, maxArgs: 0 },
    { name: 'always', minArgs: 0, maxArgs: 0 },
    { name: 'cancelled', minArgs: 0, maxArgs: 0 },
    { name: 'changed', minArgs: 1, maxArgs: 255 },
];
/** Every function, as it is written. */
export const FUNCTIONS = [
    'contains',
    'startsWith',
    'endsWith',
    'format',
    'join',
    'toJSON',
    'fromJSON',
    'case',
    ...OWN_FUNCTIONS.map(({ name }) => name),
];
/** Functions that ask how the steps before went; an `if` that names one is not under `success()`. */
export const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'];
