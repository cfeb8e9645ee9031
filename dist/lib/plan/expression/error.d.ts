/** An expression that cannot be evaluated with the values it met; the message is for the plan's author. */
export declare class ExpressionError extends Error {
    constructor(message: string, options?: {
        cause?: unknown;
    });
}
