import type { Identity } from '../../approval/identity.ts';
import { type Principal } from '../auth/principal.ts';
/** A caller as a person who decides. Credentials bound to one run are that run's, whoever started it. */
export declare function identityOf({ id, name, groups, logins, owner, isOwner }: Principal): Identity;
/** Whether a caller may decide against a policy, where it says that it does. Credentials bound to one run never may. */
export declare function mayOverride(principal: Principal): boolean;
