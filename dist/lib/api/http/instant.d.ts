/**
 * A time that passed validation as one Postgres reads the same in every session: without a zone it is UTC (clients of the original
 * send such), a date alone is its first moment.
 */
export declare function toInstant(text: string): string;
