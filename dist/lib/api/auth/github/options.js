import { Fault } from '../../../errors.js';
import { isLoopback } from '../anonymous.js';
import { SCOPES } from '../principal.js';
/** The claims a rule can ask for. Each has to be there and be exactly one of the given values; `sub` is never looked at. */
export const MATCHED_CLAIMS = [
    'repository_id',
    'repository_owner_id',
    'repository',
    'job_workflow_ref',
    'workflow_ref',
    'environment',
    'ref',
    'event_name',
    'runner_environment',
];
/** The issuer of github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Rights that belong to people: what is bound to a run can neither make tokens nor remove what others made, nor say who is told. */
const FOR_PEOPLE = ['admin:prune', 'admin:tokens', 'admin:webhooks'];
const IDS = ['repository_id', 'repository_owner_id'];
const WORKFLOWS = ['workflow_ref', 'job_workflow_ref'];
/** Throws Fault `usage` for the first thing that is wrong: better no API than one that lets in more, or less, than was meant. */
export function checkGithubOptions(options) {
    if (typeof options.audience !== 'string' || options.audience === '')
        throw wrong('needs an audience');
    checkUrl('issuer', options.issuer ?? GITHUB_ISSUER);
    if (options.jwksUri !== undefined)
        checkUrl('jwksUri', options.jwksUri);
    if (options.rules.length === 0)
        throw wrong('has no rules, so nobody could sign in');
    for (const rule of options.rules)
        checkRule(rule, options.allowPullRequestTarget ?? false);
}
/** Whether keys and configuration may be fetched from there: over TLS, or from this machine. */
export function isTrustedUrl(text) {
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname, username, password } = new URL(text);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
/** The values a rule takes for a claim; undefined where it does not ask for it. */
export function valuesOf(rule, claim) {
    const wanted = rule.match[claim];
    return typeof wanted === 'string' ? [wanted] : wanted;
}
function checkRule(rule, allowsTarget) {
    const place = `rule ${JSON.stringify(rule.name)}`;
    for (const claim of Object.keys(rule.match)) {
        if (!MATCHED_CLAIMS.includes(claim)) {
            throw wrong(`${place} matches ${JSON.stringify(claim)}`, `It can match ${MATCHED_CLAIMS.join(', ')}.`);
        }
        checkValues(place, claim, valuesOf(rule, claim) ?? []);
    }
    if (!IDS.some((claim) => valuesOf(rule, claim) !== undefined)) {
        throw wrong(`${place} names no repository_id or repository_owner_id`, 'A name can be given up and taken over; a number cannot.');
    }
    if (valuesOf(rule, 'event_name')?.includes('pull_request_target') && !allowsTarget) {
        throw wrong(`${place} lists pull_request_target`, 'Set allowPullRequestTarget as well, or use another event.');
    }
    checkScopes(place, rule.scopes);
}
function checkValues(place, claim, values) {
    if (values.length === 0)
        throw wrong(`${place} lists nothing for ${claim}`);
    for (const value of values) {
        if (typeof value !== 'string' || value === '')
            throw wrong(`${place} has a ${claim} that is no text`);
        if (IDS.includes(claim) && !/^\d+$/.test(value)) {
            throw wrong(`${place} has the ${claim} ${JSON.stringify(value)}`, `Give the number; "gh api repos/OWNER/NAME --jq '.id, .owner.id'" prints both.`);
        }
        if (WORKFLOWS.includes(claim) && !value.includes('@')) {
            throw wrong(`${place} has a ${claim} without its ref`, 'Write OWNER/NAME/.github/workflows/FILE@refs/heads/BRANCH.');
        }
    }
}
function checkScopes(place, scopes) {
    if (scopes.length === 0)
        throw wrong(`${place} gives no scopes`);
    for (const scope of scopes) {
        if (!SCOPES.includes(scope))
            throw wrong(`${place} gives the scope ${JSON.stringify(scope)}, which there is not`);
        if (FOR_PEOPLE.includes(scope))
            throw wrong(`${place} gives ${scope}, which a CI job cannot have`);
    }
}
function checkUrl(name, url) {
    if (!isTrustedUrl(url))
        throw wrong(`has the ${name} ${JSON.stringify(url)}`, 'Give an address with https://.');
}
function wrong(what, cure) {
    return new Fault('usage', `The option github ${what}.`, cure === undefined ? {} : { cure });
}
