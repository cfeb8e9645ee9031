import type { GraphShelf } from '../../graph/graph-shelf.ts';
import type { JobQueue } from '../../queue/job-queue.ts';
import type { ApiContext } from '../context.ts';
import type { LaneCache } from './claim/lane-cache.ts';
import type { WaitingRoom } from './claim/waiting-room.ts';
import type { JobBell } from './job-bell.ts';
/** What is counted of jobs as they go by. */
export type JobCount = 'lost' | 'refused';
/** What the operations on jobs work with. */
export interface JobParts {
    readonly context: ApiContext;
    readonly queue: JobQueue;
    readonly bell: JobBell;
    readonly plans: GraphShelf;
    readonly lanes: LaneCache;
    readonly room: WaitingRoom;
    readonly lockMs: number;
    /** Never throws. */
    count(what: JobCount): void;
}
