import type { FoundRequest } from '../../../store/approvals/find-request.ts';
import type { Place } from '../../../store/approvals/waiting-task.ts';
/** How a request for a decision stands now. */
export interface Standing {
    /** True where buttons still mean something. */
    readonly waits: boolean;
    /** What was decided so far, as Slack's markup; undefined where nothing was. */
    readonly said: string | undefined;
    /** Version of the task now. */
    readonly version: number;
}
/** Reads how a request stands. */
export declare function standingOf(place: Place, { given, current }: FoundRequest): Promise<Standing>;
/** What earlier approvers have filled in. */
export declare function filledIn(place: Place, id: number): Promise<Readonly<Record<string, string>>>;
