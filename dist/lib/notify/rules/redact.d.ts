/** Takes texts out of whatever it is given, objects and lists through and through. Very short ones are left: they would be found everywhere. */
export declare function createRedactor(secrets: readonly string[]): <Value>(value: Value) => Value;
