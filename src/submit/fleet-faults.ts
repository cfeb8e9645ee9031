import { ApiError } from '../client/api-error.ts';
import { Fault } from '../errors.ts';
import { Later, NoEntry } from '../sync/send/faults.ts';

/** What kept a call to the API of a fleet from doing its work, as a Fault: `usage` where the call or the caller is wrong, `busy`, or `unavailable`. */
export function fleetFault(thrown: unknown, host: string): unknown {
  if (!(thrown instanceof ApiError)) return thrown;
  const { message, status, cause } = thrown;
  // The caller could not even say who it is.
  if (cause instanceof NoEntry || cause instanceof Later)
    return new Fault(cause instanceof NoEntry ? 'usage' : 'unavailable', sentence(cause.message), { cause });
  const words = sentence(status === 0 ? message : `${host} answered ${status}: ${message}`);
  const cure = CURES[status];
  const more = { cause: thrown, ...(cure === undefined ? {} : { cure }) };
  if (status === 409) return new Fault('busy', words, more);
  return new Fault(isPassing(thrown) || status < 400 ? 'unavailable' : 'usage', words, more);
}

/** True where the same call may well succeed later. */
export function isPassing(thrown: unknown): thrown is ApiError {
  return thrown instanceof ApiError && thrown.isPassing && !(thrown.cause instanceof NoEntry);
}

const CURES: Readonly<Record<number, string>> = {
  0: 'Check the address (--api-base, API_BASE, or api-base of the action), and that a server runs there.',
  401: 'Give a token: --api-token, API_TOKEN, or api-token of the action.',
  403: 'Give a token that has it: --api-token, API_TOKEN, or api-token of the action.',
};

function sentence(text: string): string {
  return text.replace(/[^.?!]$/, '$&.');
}
