import type { Approval, Task } from '../../schema/generated/task-api/api-types.ts';
import { type Place } from '../../store/approvals/waiting-task.ts';
import type { Link } from '../../store/links/link.ts';
import { Problem } from '../http/problem.ts';
/** What a link that is still good leads to, as it stands now. */
export interface LinkedRequest {
    readonly token: string;
    readonly link: Link;
    readonly task: Task;
    /** Null where nothing is known of any policy. */
    readonly approval: Approval | null;
    readonly plan: string | null;
    /** Page of the CI job. */
    readonly job: string | null;
    /** True where a later attempt asks anew: then this is about something that is no longer asked. */
    readonly isSuperseded: boolean;
}
/** What a link leads to; throws a Problem 404 for one that never was, 410 for one that is no longer good. Changes nothing. */
export declare function readRequest(place: Place, token: string): Promise<LinkedRequest>;
/** Why a link is no longer good. */
export declare function gone({ state, recipient }: Pick<Link, 'state' | 'recipient'>, approval: Approval | null): Problem;
/** What somebody did by a decision. */
export declare const SAID: Readonly<Record<Approval['decisions'][number]['decision'], string>>;
/** A time for people: `2026-03-04 17:30 UTC`. */
export declare function minutes(time: string): string;
