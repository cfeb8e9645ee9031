import type { Database } from '../../store/database.ts';
import type { FleetRunKey } from '../../store/fleet-runs/fleet-run.ts';
import type { JobNews } from '../../store/fleet-runs/news.ts';
import type { RemoteTask } from '../remote/remote-tasks.ts';
/**
 * What a worker told of a task; where it handed in a file that the step's `artifacts` do not name, the task fails and none of its files
 * goes to anybody. Steps that name none are not asked for.
 */
export declare function withSoundFiles(database: Database, run: FleetRunKey, { engine, ready }: RemoteTask, news: JobNews): Promise<JobNews>;
