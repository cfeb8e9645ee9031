/** Text a database takes: no NUL, no half of a character. */
export declare function storable(text: string): string;
/** Text of one line: no control character. */
export declare function line(text: string): string;
/** A JSON value with every text storable, as far as it is nested less than 100 levels deep. */
export declare function storableJson(value: unknown, levels?: number): unknown;
