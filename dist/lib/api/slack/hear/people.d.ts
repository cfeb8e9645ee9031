import type { Identity } from '../../../approval/identity.ts';
import type { Clock } from '../../../system/clock.ts';
import type { SlackOptions } from '../options.ts';
import type { WebApi } from '../send/web-api.ts';
import type { SlackUser } from './payload.ts';
/** Somebody in Slack as a person who decides. */
export interface Person {
    readonly identity: Identity;
    /** True for who is known from Slack alone: counts where a policy names them, or where anyone in the workspace may decide. */
    readonly isStranger: boolean;
}
/** Knows who people in Slack are. */
export type Identify = (user: SlackUser) => Promise<Person>;
/** Makes it. Slack is asked for nobody's address without a bot. */
export declare function createIdentify(slack: SlackOptions, web: WebApi | undefined, clock: Clock): Identify;
