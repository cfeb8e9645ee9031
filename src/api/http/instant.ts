import { asInstant } from '../../schema/instant.ts';

/**
 * A time that passed validation as one Postgres reads the same in every session: without a zone it is UTC (clients of the original
 * send such), a date alone is its first moment.
 */
export function toInstant(text: string): string {
  return asInstant(text) ?? text;
}
