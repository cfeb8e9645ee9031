import type { Place } from '../approvals/waiting-task.ts';
import type { Link } from './link.ts';
/** Where a link leads now. */
export interface FoundRequest {
    /** The row that stands for the request: that of the newest attempt. */
    readonly taskId: number;
    /** Name of the plan, where the run is registered. */
    readonly plan: string | null;
    /** Address of the CI job's page. */
    readonly job: string | null;
}
/** Where a link leads now; the task it was made for where no attempt of its run is registered. */
export declare function findRequest(place: Place, { task_id }: Pick<Link, 'task_id'>): Promise<FoundRequest>;
