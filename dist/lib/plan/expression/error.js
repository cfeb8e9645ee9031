/** An expression that cannot be evaluated with the values it met; the message is for the plan's author. */
export class ExpressionError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'ExpressionError';
    }
}
