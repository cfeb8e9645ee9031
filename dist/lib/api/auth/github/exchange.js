import { spend } from '../../../store/tokens/spent.js';
import { insertToken } from '../../../store/tokens/tokens.js';
import { isoTime } from '../../../system/clock.js';
import { Problem } from '../../http/problem.js';
import { badCredential } from '../authenticator.js';
import { createIssuerKeys } from './issuer-keys.js';
import { claimOf, claimWords, matchingRule } from './match.js';
import { checkGithubOptions, GITHUB_ISSUER } from './options.js';
import { verifyGithubToken } from './verify.js';
const LIFETIME_MS = 15 * 60_000;
/** The exchange for jobs of GitHub Actions. Throws Fault `usage` where the rules are wrong. */
export function createGithubExchange(database, options, world) {
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
        return { token: minted, expires_at: token.expires_at, scopes: token.scopes };
    };
}
// Spent and minted together: a database that fails between them must not cost the job its only token.
async function mintOnce(database, issuer, { jti, tooOldAt }, wanted) {
    return database.transaction(async (connection) => {
        const fresh = await spend(connection, database.schema, { issuer, jti, forgetAt: isoTime(tooOldAt + 60_000) });
        if (!fresh)
            throw badCredential('This token was exchanged before: ask GitHub for a new one.');
        return insertToken(connection, database.schema, wanted);
    });
}
function ruleFor(rules, claims) {
    const rule = matchingRule(rules, claims);
    if (rule !== undefined)
        return rule;
    throw new Problem(403, `No rule lets this workflow in. Its token says: ${claimWords(claims)}.`);
}
function identityOf(claims) {
    const needed = (name, form) => {
        const value = claimOf(claims, name);
        if (value === undefined || !form.test(value))
            throw badCredential(`The token has no usable claim ${name}.`);
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
