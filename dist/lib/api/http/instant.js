import { asInstant } from '../../schema/instant.js';
/**
 * A time that passed validation as one Postgres reads the same in every session: without a zone it is UTC (clients of the original
 * send such), a date alone is its first moment.
 */
export function toInstant(text) {
    // As most of them come; of a longer fraction Postgres would round what is to be cut.
    if (/T.{8,15}Z$/.test(text))
        return text;
    return asInstant(text) ?? text;
}
