import { unrunEnd } from '../../execute/task/outcome.ts';
import type { RunEvent } from '../../run/event.ts';
import { isSettled } from '../../run/status.ts';
import { commitTurn } from '../../store/fleet-runs/commit-turn.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { readJobNews } from '../../store/fleet-runs/news.ts';
import type { OpenJob } from '../../store/fleet-runs/record.ts';
import { markQueued } from '../../store/fleet-runs/sweep.ts';
import { sleep } from '../../system/clock.ts';
import type { RunHearing } from '../hearing.ts';
import type { DriveParts } from '../parts.ts';
import { type Heard, hearNews } from './hear-news.ts';
import { withTheirLocks } from './locks.ts';
import { newJob, type RemoteTask, type RemoteTasks } from './remote-tasks.ts';
import type { Story } from './story.ts';
import type { Wishes } from './wishes.ts';

/** One run that is being driven. */
export interface Drive {
  readonly parts: DriveParts;
  readonly leased: LeasedRun;
  readonly remote: RemoteTasks;
  readonly story: Story;
  readonly wishes: Wishes;
  readonly hearing: RunHearing;
  readonly heard: Heard;
}

/** How a drive stands after a turn: it goes on, its run has ended, or the run is another server's. */
export type AfterTurn = 'on' | 'ended' | 'lost';

/** Takes one turn: what workers told goes in, the engine says what follows, and both are written at once, before anybody is told. */
export async function takeTurn(drive: Drive): Promise<AfterTurn> {
  const { parts, leased, remote, story, wishes } = drive;
  await wishes.look();
  const folded = await hearJobs(drive);
  // The engine goes on in its own time.
  await sleep(parts.system.clock, 0);
  const cancelled = withoutUnwritten(remote);
  const { ready, waiting } = await withTheirLocks(parts.database, leased, remote.takeStarted());
  remote.putBack(waiting);
  const { seq, events } = story.take();
  const isEnded = events.at(-1)?.type === 'run_ended';
  if (events.length + ready.length + cancelled.length + folded.length === 0) return 'on';
  const { run_id, attempt, epoch, repository } = leased;
  const jobs = ready.map((task) => newJob(task, repository));
  const unlocked = tasksEnded(events);
  const turn = { run_id, attempt, epoch, repository, seq, events, jobs, cancelled, folded, unlocked, isEnded };
  const taken = await commitTurn(parts.database, turn);
  if (taken === undefined) return 'lost';
  for (const task of taken.withdrawn) remote.open.get(task)?.end(unrunEnd('skipped', 'cancelled'));
  await enqueue(parts, taken.jobs, ready);
  tellHearers(drive, events);
  if (!isEnded) return 'on';
  story.end();
  return 'ended';
}

async function hearJobs({ parts, leased, remote, story, heard }: Drive): Promise<number[]> {
  const folded: number[] = [];
  for (const news of await readJobNews(parts.database, leased)) {
    const task = remote.open.get(news.task);
    if (task !== undefined) hearNews(task, news, heard);
    // The end of a job that nobody waits for is one that the run has already.
    const status = story.run()?.tasks.get(news.task)?.status;
    if (news.end !== undefined && (task !== undefined || (status !== undefined && isSettled(status))))
      folded.push(news.id);
  }
  return folded;
}

// A task that has no job yet ends without one.
function withoutUnwritten(remote: RemoteTasks): readonly string[] {
  const cancelled = new Set(remote.takeCancelled());
  if (cancelled.size === 0) return [];
  const started = remote.takeStarted();
  for (const task of started) {
    if (cancelled.delete(task.ready.task)) task.end(unrunEnd('skipped', 'cancelled'));
  }
  remote.putBack(started.filter(({ ready }) => remote.open.has(ready.task)));
  return [...cancelled];
}

async function enqueue(
  { queue, bell, database }: DriveParts,
  jobs: readonly OpenJob[],
  ready: readonly RemoteTask[],
): Promise<void> {
  if (jobs.length === 0) return;
  const places = new Map(ready.map(({ ready: { task, node } }) => [task, node.index]));
  const queued = jobs.map(({ id, task, lane }) => ({ id: String(id), lane, priority: places.get(task) ?? 0 }));
  await queue.enqueue(queued);
  bell.ring('jobs');
  const ids = jobs.map(({ id }) => id);
  await markQueued(database, ids);
}

function tellHearers({ story, hearing }: Drive, events: readonly RunEvent[]): void {
  const run = story.run();
  if (run === undefined) return;
  for (const event of events) {
    hearing.people?.onEvent(event, run);
    hearing.record.onEvent(event, run);
  }
}

function tasksEnded(events: readonly RunEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'task_ended' ? [event.task] : []));
}
