import type { Identity } from '../../approval/identity.ts';
import type { DecisionWord } from '../../approval/judge.ts';
import type { Author } from '../../store/events/event-sql.ts';
/** A decision as a channel hands it on: it has made sure who decides, and that this person may decide at all. */
export interface DecisionRequest {
    readonly taskId: number;
    readonly decision: DecisionWord;
    readonly identity: Identity;
    readonly channel: Author['channel'];
    readonly note?: string | null | undefined;
    readonly fields?: Readonly<Record<string, unknown>> | null | undefined;
    /** The version of the row that was looked at. */
    readonly version?: number | null | undefined;
    /** The same for a message that many act on: approvals that were counted since then change nothing of what was seen. */
    readonly seen?: number | null | undefined;
    /** Known by a channel that is open to many: counts only where the policy names them. */
    readonly isStranger?: boolean | undefined;
    /** Decides against the policy; counts only where `mayOverride`. */
    readonly override?: boolean | undefined;
    readonly mayOverride?: boolean | undefined;
    /** The task must belong to this owner. */
    readonly owner?: string | undefined;
    /** More people who asked, as the channel knows for sure: the author of the pull request, who pushed last. */
    readonly asked?: readonly string[] | undefined;
    /** More for the history: what the channel has seen, such as the commit that was merged. */
    readonly remarks?: Readonly<Record<string, string>> | undefined;
}
