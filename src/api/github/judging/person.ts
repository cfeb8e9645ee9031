import { type Identity, isMeant } from '../../../approval/identity.ts';
import type { Policy } from '../../../approval/policy.ts';
import type { GithubCaller } from '../../../github-access/github-caller.ts';
import { GithubFault } from '../../../github-access/github-fault.ts';

/** An account as GitHub's API shows it. */
export interface Account {
  readonly login: string;
  readonly id: number | bigint;
  readonly type: string;
}

/** True for what is no person: apps and other accounts that only programs use. */
export function isBot({ login, type }: Pick<Account, 'login' | 'type'>): boolean {
  return type !== 'User' || /\[bot\]$/i.test(login);
}

/** An account as somebody who decides. The number outlives a change of the login, and can be no login itself. */
export function identityOf({ login, id }: Account, groups: readonly string[] = []): Identity {
  return {
    provider: 'github',
    id: `github:${login}`,
    name: login,
    logins: [`github:${login}`, `github#${id}`],
    groups,
  };
}

/** Who somebody is, with the teams of a policy it is in now; `unseen` are teams that could not be looked into. */
export interface Person {
  readonly identity: Identity;
  readonly unseen: readonly string[];
}

/** Asks for the teams the policy names, where the account is not meant by itself. Throws GithubFault where GitHub does not say. */
export async function personFor(caller: GithubCaller, account: Account, policy: Policy): Promise<Person> {
  const alone = identityOf(account);
  if (policy.approvers.some((approver) => isMeant(alone, approver))) return { identity: alone, unseen: [] };
  const groups: string[] = [];
  const unseen: string[] = [];
  for (const team of teamsIn(policy)) {
    const membership = await membershipIn(caller, team, account.login);
    if (membership === 'in') groups.push(team);
    if (membership === 'unseen') unseen.push(team);
  }
  return { identity: identityOf(account, groups), unseen };
}

function teamsIn({ approvers }: Policy): readonly string[] {
  const names = approvers.map((approver) => approver.replace(/^@/, '').replace(/^github:/i, ''));
  return names.filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name));
}

async function membershipIn(caller: GithubCaller, team: string, username: string): Promise<'in' | 'out' | 'unseen'> {
  const [org = '', team_slug = ''] = team.split('/');
  try {
    const { data } = await caller.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      ...{ org, team_slug: team_slug.toLowerCase(), username },
    });
    return data.state === 'active' ? 'in' : 'out';
  } catch (thrown) {
    if (!(thrown instanceof GithubFault) || thrown.trouble !== 'refused') throw thrown;
    return thrown.status === 404 ? 'out' : 'unseen';
  }
}
