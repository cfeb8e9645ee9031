/**
 * The key of an `Idempotency-Key` header: a quoted text, as the draft of the header has it, or bare, as many clients send it. Undefined
 * where there is no header. Throws a Problem 400 for one that is not 1 to 255 visible ASCII characters.
 */
export declare function readIdempotencyKey(header: string | undefined): string | undefined;
