import type { JWTPayload } from 'jose';
import type { Database } from '../../../store/database.ts';
import { spend } from '../../../store/tokens/spent.ts';
import type { TokenIdentity } from '../../../store/tokens/token.ts';
import { insertToken, type MintedToken } from '../../../store/tokens/tokens.ts';
import { isoTime } from '../../../system/clock.ts';
import type { System } from '../../../system/system.ts';
import { Problem } from '../../http/problem.ts';
import { badCredential } from '../authenticator.ts';
import { createIssuerKeys } from './issuer-keys.ts';
import { claimOf, claimWords, matchingRule } from './match.ts';
import { checkGithubOptions, GITHUB_ISSUER, type GithubOptions, type GithubRule } from './options.ts';
import { type Verified, verifyGithubToken } from './verify.ts';

/** What the exchange answers. */
export interface Exchanged {
  readonly token: string;
  /** RFC 3339, 15 minutes from now. */
  readonly expires_at: string;
  readonly scopes: readonly string[];
}

/** Exchanges one CI token, once, for a short token of ours that is bound to its run. Throws Problem 401, 403 or 503. */
export type Exchange = (token: string) => Promise<Exchanged>;

const LIFETIME_MS = 15 * 60_000;

/** The exchange for jobs of GitHub Actions. Throws Fault `usage` where the rules are wrong. */
export function createGithubExchange(
  database: Database,
  options: GithubOptions,
  world: Pick<System, 'fetch'> & { readonly clock: Pick<System['clock'], 'now'> },
): Exchange {
  checkGithubOptions(options);
  const { audience, rules, issuer = GITHUB_ISSUER, jwksUri } = options;
  const keys = createIssuerKeys({ issuer, world, ...(jwksUri === undefined ? {} : { jwksUri }) });
  return async (text) => {
    const now = world.clock.now();
    const verified = await verifyGithubToken(text, { issuer, audience, keys, now });
    const rule = ruleFor(rules, verified.claims);
    const identity = identityOf(verified.claims);
    const { token, text: minted } = await mintOnce(database, issuer, verified, {
      name: `${identity.repository}#${identity.run_id}`.slice(-128),
      scopes: rule.scopes,
      expiresAt: isoTime(now + LIFETIME_MS),
      createdBy: identity.id,
      identity,
    });
    return { token: minted, expires_at: token.expires_at as string, scopes: token.scopes };
  };
}

// Spent and minted together: a database that fails between them must not cost the job its only token.
async function mintOnce(
  database: Database,
  issuer: string,
  { jti, tooOldAt }: Verified,
  wanted: Parameters<typeof insertToken>[2],
): Promise<MintedToken> {
  return database.transaction(async (connection) => {
    const fresh = await spend(connection, database.schema, { issuer, jti, forgetAt: isoTime(tooOldAt + 60_000) });
    if (!fresh) throw badCredential('This token was exchanged before: ask GitHub for a new one.');
    return insertToken(connection, database.schema, wanted);
  });
}

function ruleFor(rules: readonly GithubRule[], claims: JWTPayload): GithubRule {
  const rule = matchingRule(rules, claims);
  if (rule !== undefined) return rule;
  throw new Problem(403, `No rule lets this workflow in. Its token says: ${claimWords(claims)}.`);
}

function identityOf(claims: JWTPayload): TokenIdentity {
  const needed = (name: string, form: RegExp): string => {
    const value = claimOf(claims, name);
    if (value === undefined || !form.test(value)) throw badCredential(`The token has no usable claim ${name}.`);
    return value;
  };
  const repositoryId = needed('repository_id', /^\d{1,20}$/);
  const runId = needed('run_id', /^\d{1,20}$/);
  const attempt = needed('run_attempt', /^\d{1,10}$/);
  const actor = needed('actor', /^[^\s]{1,200}$/);
  return {
    id: `github:${actor}`,
    owner: `github:${repositoryId}:${runId}:${attempt}`,
    repository: needed('repository', /^[^\s/]+\/[^\s/]+$/),
    repository_id: repositoryId,
    actor,
    run_id: runId,
    run_attempt: attempt,
    workflow_ref: claimOf(claims, 'workflow_ref') ?? null,
    environment: claimOf(claims, 'environment') ?? null,
    ref: claimOf(claims, 'ref') ?? null,
    sha: claimOf(claims, 'sha') ?? null,
  };
}
