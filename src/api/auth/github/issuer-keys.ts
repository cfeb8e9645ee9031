import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import type { System } from '../../../system/system.ts';
import { isTrustedUrl } from './options.ts';

/** The issuer cannot be asked for its keys: no fault of the token. */
export class IssuerDown extends Error {}

/** Where keys come from. */
export interface IssuerKeysOptions {
  readonly issuer: string;
  /** By default what the issuer's `/.well-known/openid-configuration` says. */
  readonly jwksUri?: string;
  readonly world: { readonly fetch: System['fetch']; readonly clock: Pick<System['clock'], 'now'> };
}

const TIMEOUT_MS = 5_000;
/** An unknown key makes the keys be fetched again at most this often, or anybody could make us ask all day. */
const REFETCH_MS = 60_000;
/** After a failure the issuer is left alone so long; callers are told to come back then. */
export const HOLD_MS = 5_000;
/** Configurations and key sets are a few KB. */
const LARGEST = 1_048_576;

/** Finds the key of a token, keeping the issuer's keys for ten minutes. Throws IssuerDown, or jose's error where there is no such key. */
export function createIssuerKeys({ issuer, jwksUri, world }: IssuerKeysOptions): JWTVerifyGetKey {
  const fetchGently = createGentleFetch(world);
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const url = new URL(jwksUri ?? (await readJwksUri(issuer, fetchGently)));
    return createRemoteJWKSet(url, {
      timeoutDuration: TIMEOUT_MS,
      cooldownDuration: REFETCH_MS,
      [customFetch]: fetchGently,
    });
  };
  let discovered: Promise<JWTVerifyGetKey> | undefined;
  return async (header, token) => {
    try {
      discovered ??= discover();
      const keys = await discovered.catch((thrown: unknown) => {
        discovered = undefined;
        throw thrown;
      });
      return await keys(header, token);
    } catch (thrown) {
      throw isAboutToken(thrown) ? thrown : new IssuerDown(`${issuer} does not give its keys.`, { cause: thrown });
    }
  };
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function createGentleFetch({ fetch, clock }: IssuerKeysOptions['world']): Fetch {
  let failed: { readonly at: number; readonly cause: unknown } | undefined;
  return async (url, init) => {
    if (failed !== undefined && clock.now() - failed.at < HOLD_MS) throw failed.cause;
    try {
      const response = await fetch(url, init);
      if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
      const text = await readBounded(response, url);
      failed = undefined;
      return new Response(text, { status: 200 });
    } catch (cause) {
      failed = { at: clock.now(), cause };
      throw cause;
    }
  };
}

async function readBounded(response: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Error(`${url} answered more than ${LARGEST} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

async function readJwksUri(issuer: string, fetch: Fetch): Promise<string> {
  const url = `${issuer}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown } | null;
  if (found?.issuer !== issuer) throw new Error(`${url} speaks for another issuer.`);
  const uri = found.jwks_uri;
  if (typeof uri !== 'string' || !isTrustedUrl(uri)) throw new Error(`${url} names no jwks_uri with https.`);
  return uri;
}

function isAboutToken(thrown: unknown): boolean {
  return (
    thrown instanceof errors.JWKSNoMatchingKey ||
    thrown instanceof errors.JWKSMultipleMatchingKeys ||
    thrown instanceof errors.JOSENotSupported
  );
}
