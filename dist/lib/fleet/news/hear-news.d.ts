import type { JobNews } from '../../store/fleet-runs/news.ts';
import type { RemoteTask } from '../remote/remote-tasks.ts';
/** Makes events of what a worker told, so far as the run does not know it, and ends the task where it has ended. */
export declare function hearNews(task: RemoteTask, news: JobNews, heard: Heard): void;
/** How much of what each job told was heard. */
export type Heard = Map<number, {
    readonly try: number;
    readonly events: number;
}>;
