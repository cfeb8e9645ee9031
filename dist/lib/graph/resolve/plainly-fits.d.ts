/**
 * True where settings can be seen to fit a schema without a validator, which takes longer to load than nearly every plan to check: only
 * texts, all of them known, and nothing missing. False says nothing: ask the validator.
 */
export declare function plainlyFits(settings: object, schema: object): boolean;
