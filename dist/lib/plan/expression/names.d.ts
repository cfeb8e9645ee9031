/** What expressions may name; how many arguments each function takes. */
export declare const CONTEXTS: readonly ['plan', 'run', 'params', 'env', 'secrets', 'steps', 'matrix', 'item', 'changed', 'github'];
/** A context's name. */
export type ContextName = (typeof CONTEXTS)[number];
/** Functions of ours beside GitHub's. */
export declare const OWN_FUNCTIONS: readonly [{
    readonly name: 'success';
    readonly minArgs: 0;
    readonly maxArgs: 0;
}, {
    readonly name: 'failure';
    readonly minArgs: 0;
    readonly maxArgs: 0;
}, {
    readonly name: 'always';
    readonly minArgs: 0;
    readonly maxArgs: 0;
}, {
    readonly name: 'cancelled';
    readonly minArgs: 0;
    readonly maxArgs: 0;
}, {
    readonly name: 'changed';
    readonly minArgs: 1;
    readonly maxArgs: 255;
}];
/** Every function, as it is written. */
export declare const FUNCTIONS: readonly string[];
/** Functions that ask how the steps before went; an `if` that names one is not under `success()`. */
export declare const STATUS_FUNCTIONS: readonly string[];
