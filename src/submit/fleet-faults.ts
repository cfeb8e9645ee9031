import { ApiError } from '../client/api-error.ts';
import { Fault } from '../errors.ts';

/** What kept a call to the API of a fleet from doing its work, as a Fault: `usage` where the call or the caller is wrong, `busy`, or `unavailable`. */
export function fleetFault(thrown: unknown, host: string): unknown {
  if (!(thrown instanceof ApiError)) return thrown;
  const { message, status } = thrown;
  const words = `${host} ${status === 0 ? 'does not answer' : `answered ${status}`}: ${message.replace(/[^.?!]$/, '$&.')}`;
  const cure = CURES[status];
  const more = { cause: thrown, ...(cure === undefined ? {} : { cure }) };
  if (status === 409) return new Fault('busy', words, more);
  return new Fault(thrown.isPassing || status < 400 ? 'unavailable' : 'usage', words, more);
}

const CURES: Readonly<Record<number, string>> = {
  401: 'Give a token with --api-token or API_TOKEN.',
  403: 'Give a token with the scopes tasks:read and tasks:write.',
};
