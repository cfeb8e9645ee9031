import type { NotifiedState } from '../../notify/states.ts';
import type { MissedTimes } from '../../notify/words/missed-message.ts';
/** What of a message does not change between tries. No secret is in it, and no link. */
export interface Letter {
    /** Place of the rule in the plan's list. */
    readonly rule: number;
    readonly state: NotifiedState;
    readonly of: 'task' | 'run' | 'plan';
    /** Only what asked for a decision is changed; nothing new is said. */
    readonly update?: true;
    /** The same a second time. */
    readonly again?: true;
    /** Who of a mail's recipients it is for; all where it is absent. */
    readonly to?: readonly string[];
    /** Mail address of whoever is sent a link that decides. */
    readonly linkFor?: string;
    readonly missed?: MissedTimes;
}
