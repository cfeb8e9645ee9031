import type { TaskClient } from '../client/task-client.ts';
import type { TaskDecided } from '../run/event.ts';
import type { Run } from '../run/run.ts';
/**
 * What people decided through the API on tasks that wait in a run, as events of its record; nothing where the API does not know the run.
 * `attempt` is the API's number for this attempt, where it has another.
 */
export declare function decidedElsewhere(client: TaskClient, run: Run, attempt?: number): Promise<readonly TaskDecided[]>;
