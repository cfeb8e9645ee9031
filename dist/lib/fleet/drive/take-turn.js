import { toFault } from '../../errors.js';
import { isSettled } from '../../run/status.js';
import { commitTurn } from '../../store/fleet-runs/commit-turn.js';
import { readJobNews } from '../../store/fleet-runs/news.js';
import { markQueued } from '../../store/fleet-runs/sweep.js';
import { sleep } from '../../system/clock.js';
import { hearNews } from '../news/hear-news.js';
import { withSoundFiles } from '../news/sound-files.js';
import { haltTasks } from '../remote/halts.js';
import { withTheirLocks } from '../remote/locks.js';
import { newJob } from '../remote/remote-tasks.js';
/** Takes one turn: what workers told goes in, the engine says what follows, and both are written at once, before anybody is told. */
export async function takeTurn(drive) {
    const { parts, leased, remote, story, wishes, audience } = drive;
    await wishes.look();
    const folded = await hearJobs(drive);
    // The engine goes on in its own time.
    await sleep(parts.system.clock, 0);
    const locked = await withTheirLocks(parts.database, leased, remote.takeStarted());
    if (locked === undefined)
        return 'lost';
    remote.putBack(locked.waiting);
    // Nothing waits from here to the writing: a stop and those it stops are written together.
    const { seq, events } = story.take();
    const { halts, ready } = haltTasks(remote, locked.ready, events);
    if (events.length + ready.length + halts.length + folded.length === 0)
        return 'on';
    const { run_id, attempt, epoch, repository } = leased;
    const jobs = ready.map((task) => newJob(task, repository));
    const turn = { run_id, attempt, epoch, repository, seq, events, jobs, halts, folded, unlocked: tasksEnded(events) };
    const { sql } = parts.queue;
    const taken = await commitTurn(parts.database, turn, sql !== undefined && jobs.length < sql.many ? sql : undefined);
    if (taken === undefined)
        return 'lost';
    audience.tell(taken.events);
    if (taken.hasNews)
        drive.wake();
    if (taken.isUnlocked)
        parts.bell.ring('results');
    if (taken.areQueued)
        parts.bell.ring('jobs', undefined, taken.jobs.length);
    else
        await enqueue(parts, taken.jobs, jobs);
    return events.at(-1)?.type === 'run_ended' ? 'ended' : 'on';
}
async function hearJobs({ parts, leased, remote, story, heard }) {
    const folded = [];
    for (const news of await readJobNews(parts.database, leased)) {
        const task = remote.open.get(news.task);
        if (task !== undefined)
            hearNews(task, await withSoundFiles(parts.database, leased, task, news), heard);
        // The end of a job that nobody waits for is one that the run has already.
        const status = story.run()?.tasks.get(news.task)?.status;
        if (news.end !== undefined && (task !== undefined || (status !== undefined && isSettled(status))))
            folded.push(news.id);
    }
    return folded;
}
// What the queue cannot be told now it is told by a sweep: the jobs are written.
async function enqueue({ queue, bell, database, onNote }, made, jobs) {
    if (made.length === 0)
        return;
    const priorities = new Map(jobs.map(({ task, priority }) => [task, priority]));
    const queued = made.map(({ id, task, lane }) => ({ id: String(id), lane, priority: priorities.get(task) ?? 0 }));
    try {
        await queue.enqueue(queued);
        bell.ring('jobs', undefined, made.length);
        const ids = made.map(({ id }) => id);
        await markQueued(database, ids);
    }
    catch (thrown) {
        onNote(`Jobs wait for the queue: ${toFault(thrown).message}`);
    }
}
function tasksEnded(events) {
    return events.flatMap((event) => (event.type === 'task_ended' ? [event.task] : []));
}
