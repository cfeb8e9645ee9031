import { type Identity, isMeant } from '../../approval/identity.ts';
import type { Policy } from '../../approval/policy.ts';
import { refusedBy } from '../github/patience.ts';
import { orNotFound } from '../pull-request/remote/repository.ts';
import type { Place, ThreadPull } from './event/thread.ts';
import { personIn } from './event/trigger.ts';

/** Who decides, and the teams of the policy that could not be looked into. */
export interface Known {
  readonly identity: Identity;
  readonly unseen: readonly string[];
}

/** True for who may write to the repository: GitHub's own word, never the event's. */
export async function mayWrite({ github, owner, repo }: Place, login: string): Promise<boolean> {
  const asked = github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  const found = await orNotFound(asked);
  return found?.data.permission === 'admin' || found?.data.permission === 'write';
}

/** Somebody's identity, with those teams of a policy they are in. Teams are asked for where nothing else makes them an approver. */
export async function identityOf({ github }: Place, login: string, policy: Policy): Promise<Known> {
  const own: Identity = { provider: 'github', id: `github:${login}`, name: login };
  const [groups, unseen]: [string[], string[]] = [[], []];
  if (policy.approvers.some((approver) => isMeant(own, approver))) return { identity: own, unseen };
  for (const approver of policy.approvers) {
    const [org = '', team = '', ...more] = approver.replace(/^(?:github:|@)/, '').split('/');
    if (org === '' || team === '' || more.length > 0) continue;
    const isMember = await membership(github, org, team, login);
    if (isMember === undefined) unseen.push(`${org}/${team}`);
    else if (isMember) groups.push(`${org}/${team}`);
  }
  return { identity: { ...own, groups }, unseen };
}

/** Undefined where the token cannot see the team. */
async function membership(
  github: Place['github'],
  org: string,
  team: string,
  login: string,
): Promise<boolean | undefined> {
  try {
    const place = { org, team_slug: team };
    const found = await orNotFound(github.rest.teams.getMembershipForUserInOrg({ ...place, username: login }));
    if (found !== undefined) return found.data.state === 'active';
    // GitHub says the same of a team that cannot be seen.
    return (await orNotFound(github.rest.teams.getByName(place))) === undefined ? undefined : false;
  } catch (thrown) {
    if (refusedBy(thrown)?.status === 403) return undefined;
    throw thrown;
  }
}

/** Who stands behind a pull request beside who asked for its run: a person who opened it, or wrote its last commit. */
export async function behind(
  { github, owner, repo }: Place,
  { author, headSha }: ThreadPull,
): Promise<readonly string[]> {
  const found = await orNotFound(github.rest.repos.getCommit({ owner, repo, ref: headSha }));
  const people = [author, personIn(found?.data.author), personIn(found?.data.committer)];
  const logins = people.flatMap((one) => (one === undefined || one.isBot || one.login === GITHUB ? [] : [one.login]));
  return [...new Set(logins)].map((login) => `github:${login}`);
}

/** Who commits what is done on GitHub's pages. */
const GITHUB = 'web-flow';
