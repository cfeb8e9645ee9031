import { Fault } from '../../../errors.ts';
import { isLoopback } from '../anonymous.ts';
import { SCOPES, type Scope } from '../principal.ts';

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
] as const;

/** One claim a rule can ask for. */
export type MatchedClaim = (typeof MATCHED_CLAIMS)[number];

/** Which workflows may do what. */
export interface GithubRule {
  /** For messages. */
  readonly name: string;
  /** A claim that is not in the token matches nothing. `repository_id` or `repository_owner_id` has to be among them: names can be taken over. */
  readonly match: Readonly<Partial<Record<MatchedClaim, string | readonly string[]>>>;
  readonly scopes: readonly Scope[];
}

/** How jobs of GitHub Actions sign in. */
export interface GithubOptions {
  /** What workflows have to ask for as audience: a name of this API, such as its address. */
  readonly audience: string;
  /** Default: github.com. `https://HOST/_services/token` and `https://token.actions.SUBDOMAIN.ghe.com` elsewhere. */
  readonly issuer?: string;
  /** Where its keys are; by default it is asked. */
  readonly jwksUri?: string;
  /** The first that matches gives its scopes. */
  readonly rules: readonly GithubRule[];
  /** Must be set beside a rule that lists the event `pull_request_target`, whose workflows hold secrets while strangers choose the code. */
  readonly allowPullRequestTarget?: boolean;
}

/** The issuer of github.com. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Rights that belong to people: what is bound to a run can neither make tokens nor remove what others made, nor say who is told. */
const FOR_PEOPLE: readonly Scope[] = ['admin:prune', 'admin:tokens', 'admin:webhooks'];
const IDS: readonly MatchedClaim[] = ['repository_id', 'repository_owner_id'];
const WORKFLOWS: readonly MatchedClaim[] = ['workflow_ref', 'job_workflow_ref'];

/** Throws Fault `usage` for the first thing that is wrong: better no API than one that lets in more, or less, than was meant. */
export function checkGithubOptions(options: GithubOptions): void {
  if (typeof options.audience !== 'string' || options.audience === '') throw wrong('needs an audience');
  checkUrl('issuer', options.issuer ?? GITHUB_ISSUER);
  if (options.jwksUri !== undefined) checkUrl('jwksUri', options.jwksUri);
  if (options.rules.length === 0) throw wrong('has no rules, so nobody could sign in');
  for (const rule of options.rules) checkRule(rule, options.allowPullRequestTarget ?? false);
}

/** Whether keys and configuration may be fetched from there: over TLS, or from this machine. */
export function isTrustedUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** The values a rule takes for a claim; undefined where it does not ask for it. */
export function valuesOf(rule: GithubRule, claim: MatchedClaim): readonly string[] | undefined {
  const wanted = rule.match[claim];
  return typeof wanted === 'string' ? [wanted] : wanted;
}

function checkRule(rule: GithubRule, allowsTarget: boolean): void {
  const place = `rule ${JSON.stringify(rule.name)}`;
  for (const claim of Object.keys(rule.match)) {
    if (!(MATCHED_CLAIMS as readonly string[]).includes(claim)) {
      throw wrong(`${place} matches ${JSON.stringify(claim)}`, `It can match ${MATCHED_CLAIMS.join(', ')}.`);
    }
    checkValues(place, claim as MatchedClaim, valuesOf(rule, claim as MatchedClaim) ?? []);
  }
  if (!IDS.some((claim) => valuesOf(rule, claim) !== undefined)) {
    throw wrong(
      `${place} names no repository_id or repository_owner_id`,
      'A name can be given up and taken over; a number cannot.',
    );
  }
  if (valuesOf(rule, 'event_name')?.includes('pull_request_target') && !allowsTarget) {
    throw wrong(`${place} lists pull_request_target`, 'Set allowPullRequestTarget as well, or use another event.');
  }
  checkScopes(place, rule.scopes);
}

function checkValues(place: string, claim: MatchedClaim, values: readonly unknown[]): void {
  if (values.length === 0) throw wrong(`${place} lists nothing for ${claim}`);
  for (const value of values) {
    if (typeof value !== 'string' || value === '') throw wrong(`${place} has a ${claim} that is no text`);
    if (IDS.includes(claim) && !/^\d+$/.test(value)) {
      throw wrong(
        `${place} has the ${claim} ${JSON.stringify(value)}`,
        `Give the number; "gh api repos/OWNER/NAME --jq '.id, .owner.id'" prints both.`,
      );
    }
    if (WORKFLOWS.includes(claim) && !value.includes('@')) {
      throw wrong(
        `${place} has a ${claim} without its ref`,
        'Write OWNER/NAME/.github/workflows/FILE@refs/heads/BRANCH.',
      );
    }
  }
}

function checkScopes(place: string, scopes: readonly Scope[]): void {
  if (scopes.length === 0) throw wrong(`${place} gives no scopes`);
  for (const scope of scopes) {
    if (!SCOPES.includes(scope)) throw wrong(`${place} gives the scope ${JSON.stringify(scope)}, which there is not`);
    if (FOR_PEOPLE.includes(scope)) throw wrong(`${place} gives ${scope}, which a CI job cannot have`);
  }
}

function checkUrl(name: string, url: string): void {
  if (!isTrustedUrl(url)) throw wrong(`has the ${name} ${JSON.stringify(url)}`, 'Give an address with https://.');
}

function wrong(what: string, cure?: string): Fault {
  return new Fault('usage', `The option github ${what}.`, cure === undefined ? {} : { cure });
}
