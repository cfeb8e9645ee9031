import { toFault } from '../../errors.ts';
import type { RunEvent } from '../../run/event.ts';
import { isSettled } from '../../run/status.ts';
import { commitTurn, type NewJob } from '../../store/fleet-runs/commit-turn.ts';
import type { LeasedRun } from '../../store/fleet-runs/fleet-run.ts';
import { readJobNews } from '../../store/fleet-runs/news.ts';
import type { OpenJob } from '../../store/fleet-runs/record.ts';
import { markQueued } from '../../store/fleet-runs/sweep.ts';
import { sleep } from '../../system/clock.ts';
import { type Heard, hearNews } from '../news/hear-news.ts';
import { withSoundFiles } from '../news/sound-files.ts';
import type { DriveParts } from '../parts.ts';
import { haltTasks } from '../remote/halts.ts';
import { withTheirLocks } from '../remote/locks.ts';
import { newJob, type RemoteTasks } from '../remote/remote-tasks.ts';
import type { Audience } from './audience.ts';
import type { Story } from './story.ts';
import type { Wishes } from './wishes.ts';

/** One run that is being driven. */
export interface Drive {
  readonly parts: DriveParts;
  readonly leased: LeasedRun;
  readonly remote: RemoteTasks;
  readonly story: Story;
  readonly wishes: Wishes;
  readonly audience: Audience;
  readonly heard: Heard;
  /** Asks for another turn. */
  readonly wake: () => void;
}

/** How a drive stands after a turn: it goes on, its run has ended, or the run is another server's. */
export type AfterTurn = 'on' | 'ended' | 'lost';

/** Takes one turn: what workers told goes in, the engine says what follows, and both are written at once, before anybody is told. */
export async function takeTurn(drive: Drive): Promise<AfterTurn> {
  const { parts, leased, remote, story, wishes, audience } = drive;
  await wishes.look();
  const folded = await hearJobs(drive);
  // The engine goes on in its own time.
  await sleep(parts.system.clock, 0);
  const locked = await withTheirLocks(parts.database, leased, remote.takeStarted());
  if (locked === undefined) return 'lost';
  remote.putBack(locked.waiting);
  // Nothing waits from here to the writing: a stop and those it stops are written together.
  const { seq, events } = story.take();
  const { halts, ready } = haltTasks(remote, locked.ready, events);
  if (events.length + ready.length + halts.length + folded.length === 0) return 'on';
  const { run_id, attempt, epoch, repository } = leased;
  const jobs = ready.map((task) => newJob(task, repository));
  const turn = { run_id, attempt, epoch, repository, seq, events, jobs, halts, folded, unlocked: tasksEnded(events) };
  const { sql } = parts.queue;
  const taken = await commitTurn(parts.database, turn, sql !== undefined && jobs.length < sql.many ? sql : undefined);
  if (taken === undefined) return 'lost';
  audience.tell(taken.events);
  if (taken.hasNews) drive.wake();
  if (taken.isUnlocked) parts.bell.ring('results');
  if (taken.areQueued) parts.bell.ring('jobs', undefined, taken.jobs.length);
  else await enqueue(parts, taken.jobs, jobs);
  return events.at(-1)?.type === 'run_ended' ? 'ended' : 'on';
}

async function hearJobs({ parts, leased, remote, story, heard }: Drive): Promise<number[]> {
  const folded: number[] = [];
  for (const news of await readJobNews(parts.database, leased)) {
    const task = remote.open.get(news.task);
    if (task !== undefined) hearNews(task, await withSoundFiles(parts.database, leased, task, news), heard);
    // The end of a job that nobody waits for is one that the run has already.
    const status = story.run()?.tasks.get(news.task)?.status;
    if (news.end !== undefined && (task !== undefined || (status !== undefined && isSettled(status))))
      folded.push(news.id);
  }
  return folded;
}

// What the queue cannot be told now it is told by a sweep: the jobs are written.
async function enqueue(
  { queue, bell, database, onNote }: DriveParts,
  made: readonly OpenJob[],
  jobs: readonly NewJob[],
): Promise<void> {
  if (made.length === 0) return;
  const priorities = new Map(jobs.map(({ task, priority }) => [task, priority]));
  const queued = made.map(({ id, task, lane }) => ({ id: String(id), lane, priority: priorities.get(task) ?? 0 }));
  try {
    await queue.enqueue(queued);
    bell.ring('jobs', undefined, made.length);
    const ids = made.map(({ id }) => id);
    await markQueued(database, ids);
  } catch (thrown) {
    onNote(`Jobs wait for the queue: ${toFault(thrown).message}`);
  }
}

function tasksEnded(events: readonly RunEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'task_ended' ? [event.task] : []));
}
