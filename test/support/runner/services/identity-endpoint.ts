import { createServer } from 'node:http';
import type { Claims, OidcIssuer } from '../../oidc-issuer.ts';
import { PATIENT } from '../../patient-server.ts';
import { jobToken, listen } from './loopback.ts';

/** Where a job with the permission `id-token` asks for its identity. */
export interface IdentityEndpoint {
  /** As the runner gives it, with a query already. */
  readonly url: string;
  readonly token: string;
  /** Audiences that were asked for. */
  readonly asked: readonly (string | null)[];
  /** The tokens given out. */
  readonly given: readonly string[];
  close(): Promise<void>;
}

/** Starts it; `issuer` signs, with `claims` laid over those of a job. */
export async function startIdentityEndpoint(issuer: OidcIssuer, claims: Claims = {}): Promise<IdentityEndpoint> {
  const token = jobToken({ scp: 'Actions.IdToken' });
  const asked: (string | null)[] = [];
  const given: string[] = [];
  const server = createServer(PATIENT, async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://here');
    if (request.headers.authorization !== `Bearer ${token}` || searchParams.get('api-version') === null) {
      response.writeHead(401).end('{}');
      return;
    }
    const audience = searchParams.get('audience');
    asked.push(audience);
    const value = await issuer.token({ ...(audience === null ? {} : { aud: audience }), ...claims });
    given.push(value);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ count: value.length, value }));
  });
  const { url, close } = await listen(server);
  return { url: `${url}/idtoken?api-version=2.0`, token, asked, given, close };
}
