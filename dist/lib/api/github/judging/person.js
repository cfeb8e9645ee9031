import { isMeant } from '../../../approval/identity.js';
import { GithubFault } from '../../../github-access/github-fault.js';
/** True for what is no person: apps and other accounts that only programs use. */
export function isBot({ login, type }) {
    return type !== 'User' || /\[bot\]$/i.test(login);
}
/** An account as somebody who decides. The number outlives a change of the login, and can be no login itself. */
export function identityOf({ login, id }, groups = []) {
    return {
        provider: 'github',
        id: `github:${login}`,
        name: login,
        logins: [`github:${login}`, `github#${id}`],
        groups,
    };
}
/** Asks for the teams the policy names, where the account is not meant by itself. Throws GithubFault where GitHub does not say. */
export async function personFor(caller, account, policy) {
    const alone = identityOf(account);
    if (policy.approvers.some((approver) => isMeant(alone, approver)))
        return { identity: alone, unseen: [] };
    const groups = [];
    const unseen = [];
    for (const team of teamsIn(policy)) {
        const membership = await membershipIn(caller, team, account.login);
        if (membership === 'in')
            groups.push(team);
        if (membership === 'unseen')
            unseen.push(team);
    }
    return { identity: identityOf(account, groups), unseen };
}
function teamsIn({ approvers }) {
    const names = approvers.map((approver) => approver.replace(/^@/, '').replace(/^github:/i, ''));
    return names.filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name));
}
async function membershipIn(caller, team, username) {
    const [org = '', team_slug = ''] = team.split('/');
    try {
        const { data } = await caller.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
            ...{ org, team_slug: team_slug.toLowerCase(), username },
        });
        return data.state === 'active' ? 'in' : 'out';
    }
    catch (thrown) {
        if (!(thrown instanceof GithubFault) || thrown.trouble !== 'refused')
            throw thrown;
        return thrown.status === 404 ? 'out' : 'unseen';
    }
}
