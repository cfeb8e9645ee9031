import type { System } from '../../system/system.ts';

/** Where GitHub says who a job is; both are there only with `permissions: id-token: write`. */
export interface IdentityKeys {
  readonly url: string;
  readonly token: string;
}

/** ms GitHub may take to answer. */
const PATIENCE_MS = 15_000;

/** The keys the runner gave this job; undefined without the permission. */
export function identityKeysIn(env: Readonly<Record<string, string | undefined>>): IdentityKeys | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  return url && token ? { url, token } : undefined;
}

/**
 * Asks GitHub for a token that says who this job is, for one audience. The toolkit's own call would print it, to have it masked; but while
 * a step has the log, the runner takes no such order and shows the line as it is.
 */
export async function askIdentity(
  { url, token }: IdentityKeys,
  audience: string,
  { fetch }: Pick<System, 'fetch'>,
): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json; api-version=2.0' };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const { value } = (await response.json()) as { value?: unknown };
  if (typeof value !== 'string' || value === '') throw new Error('its answer held none');
  return value;
}
