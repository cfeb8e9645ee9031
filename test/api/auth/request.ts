import type { AuthRequest } from '../../../src/api/auth/authenticator.ts';

/** A request with these headers (names in lower case), from this machine unless an address is given. */
export function requestWith(headers: Readonly<Record<string, string>> = {}, ip = '127.0.0.1'): AuthRequest {
  return { header: (name) => headers[name], ip, raw: { headers } };
}

/** What a promise throws; fails where it throws nothing. */
export async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('Nothing was thrown.');
    },
    (thrown: unknown) => thrown,
  );
}
