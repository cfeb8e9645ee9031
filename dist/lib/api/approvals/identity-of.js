import { allows } from '../auth/principal.js';
/** A caller as a person who decides. Credentials bound to one run are that run's, whoever started it. */
export function identityOf({ id, name, groups, logins, owner, isOwner }) {
    const colon = id.indexOf(':');
    return {
        provider: colon > 0 ? id.slice(0, colon) : id,
        id,
        name,
        ...(groups === undefined ? {} : { groups }),
        ...(logins === undefined ? {} : { logins }),
        ...(owner === undefined ? {} : { isRun: true }),
        ...(isOwner ? { isOwner } : {}),
    };
}
/** Whether a caller may decide against a policy, where it says that it does. Credentials bound to one run never may. */
export function mayOverride(principal) {
    if (principal.owner !== undefined)
        return false;
    return allows(principal, 'approvals:override') || allows(principal, 'admin:tokens');
}
