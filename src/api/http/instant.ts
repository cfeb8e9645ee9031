/**
 * A time that passed validation as one Postgres reads the same in every session: without a zone it is UTC (clients of the original
 * send such), a date alone is its first moment.
 */
export function toInstant(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text}T00:00:00Z`;
  return /(?:[zZ]|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`;
}
