import type { Database } from '../../store/database.ts';
import type { FleetRunKey } from '../../store/fleet-runs/fleet-run.ts';
import { takeLocks } from '../../store/fleet-runs/locks.ts';
import type { RemoteTask } from './remote-tasks.ts';

/** Tasks that have the named locks they need, and those that wait for one. */
export interface Locked {
  readonly ready: readonly RemoteTask[];
  readonly waiting: readonly RemoteTask[];
}

const noted = new WeakSet<RemoteTask>();

/** Takes the locks of tasks, across all runs of the database; one that waits says so once. */
export async function withTheirLocks(
  database: Database,
  run: FleetRunKey,
  tasks: readonly RemoteTask[],
): Promise<Locked> {
  const [ready, waiting]: [RemoteTask[], RemoteTask[]] = [[], []];
  for (const task of tasks) {
    const { locks, task: name } = task.ready;
    const { run_id, attempt } = run;
    const holder = locks.length === 0 ? undefined : await takeLocks(database, { run_id, attempt, task: name }, locks);
    if (holder === undefined) ready.push(task);
    else {
      waiting.push(task);
      const message = `${name} waits for the lock ${holder.name}, held by ${holder.run_id}/${holder.task}`;
      if (!noted.has(task)) task.engine.emitter.emit({ type: 'note', level: 'info', message, task: name });
      noted.add(task);
    }
  }
  return { ready, waiting };
}
