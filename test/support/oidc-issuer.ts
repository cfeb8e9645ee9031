import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { PATIENT } from './patient-server.ts';

/** Claims of a job as GitHub writes them; `undefined` leaves one out. */
export type Claims = Record<string, unknown>;

/** An issuer of CI tokens on loopback, with real RSA keys. */
export interface OidcIssuer {
  readonly url: string;
  /** A token of a job on a branch of octo/hello, with `claims` laid over it; signed with the newest key. */
  token(claims?: Claims, header?: { readonly kid?: string }): Promise<string>;
  /** A token of the same claims, signed in another way. */
  signed(algorithm: 'HS256' | 'ES256' | 'none', claims?: Claims): Promise<string>;
  /** Signs with a new key from now on; the old one is published no longer. */
  rotate(): Promise<void>;
  /** Answers with this status in place of its keys; 0 lets callers wait for ever. */
  fail(status: number | undefined): void;
  /** How often its configuration and its keys were asked for. */
  readonly asked: { configuration: number; keys: number };
  /** What the configuration says in place of the truth. */
  readonly lies: Claims;
  close(): Promise<void>;
}

/** The audience tokens are for where nothing else is said. */
export const AUDIENCE = 'https://tasks.example';

interface Key {
  readonly kid: string;
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

/** Starts an issuer; `now` (ms since the epoch) is when its tokens are made. */
export async function startIssuer(now: () => number = Date.now): Promise<OidcIssuer> {
  let made = 0;
  const makeKey = async (): Promise<Key> => {
    made += 1;
    return { kid: `key-${made}`, ...(await generateKeyPair('RS256', { extractable: true })) };
  };
  let key = await makeKey();
  let failure: number | undefined;
  const asked = { configuration: 0, keys: 0 };
  const lies: Claims = {};
  const server = createServer(PATIENT, async (request, response) => {
    const isConfiguration = request.url === '/.well-known/openid-configuration';
    asked[isConfiguration ? 'configuration' : 'keys'] += 1;
    if (failure === 0) return;
    response.statusCode = failure ?? 200;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(isConfiguration ? { issuer: url, jwks_uri: `${url}/keys`, ...lies } : await keySet(key)),
    );
  });
  const url = await listen(server);
  const claimsOf = (claims: Claims): JWTPayload => ({ ...jobClaims(url, Math.floor(now() / 1000)), ...claims });
  return {
    url,
    asked,
    lies,
    token: (claims = {}, header = {}) =>
      new SignJWT(claimsOf(claims))
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })
        .sign(key.privateKey),
    signed: (algorithm, claims = {}) => signOtherwise(algorithm, claimsOf(claims), key),
    rotate: async () => {
      key = await makeKey();
    },
    fail: (status) => {
      failure = status;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function keySet({ kid, publicKey }: Key): Promise<unknown> {
  return { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }] };
}

async function signOtherwise(algorithm: 'HS256' | 'ES256' | 'none', claims: JWTPayload, key: Key): Promise<string> {
  if (algorithm === 'none') return `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(claims)}.`;
  const header = { alg: algorithm, kid: key.kid };
  if (algorithm === 'HS256') {
    const secret = new TextEncoder().encode(await exportSPKI(key.publicKey));
    return new SignJWT(claims).setProtectedHeader(header).sign(secret);
  }
  return new SignJWT(claims).setProtectedHeader(header).sign((await generateKeyPair('ES256')).privateKey);
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function jobClaims(issuer: string, now: number): JWTPayload {
  return {
    iss: issuer,
    aud: AUDIENCE,
    sub: 'repo:octo@1/hello@74:ref:refs/heads/main',
    jti: crypto.randomUUID(),
    iat: now,
    nbf: now - 600,
    exp: now + 300,
    actor: 'octocat',
    actor_id: '12',
    event_name: 'schedule',
    job_workflow_ref: 'octo/hello/.github/workflows/nightly.yml@refs/heads/main',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    repository: 'octo/hello',
    repository_id: '74',
    repository_owner: 'octo',
    repository_owner_id: '65',
    run_attempt: '1',
    run_id: '1001',
    runner_environment: 'github-hosted',
    sha: 'f00dfeed',
    workflow_ref: 'octo/hello/.github/workflows/nightly.yml@refs/heads/main',
  };
}
