/**
 * Does work that never waits, and breaks it off after `ms`, wherever it stands: undefined then. For patterns that somebody else has
 * written, some of which would take longer than the machine lasts.
 */
export declare function withinTime<Value>(ms: number, work: () => Value): {
    readonly value: Value;
} | undefined;
/** Work that has so many ms in all: what there is no time left for is not done, and answers what it is given in place of it. */
export declare function createTimeBudget(ms: number): <Value>(work: () => Value, otherwise: Value) => Value;
