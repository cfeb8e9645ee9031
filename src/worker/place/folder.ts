import { join } from 'node:path';
import { isLease, tryLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';
import { endStepsOf } from '../taking/leftovers.ts';
import { removeTree } from './work-tree.ts';

/** Where a worker keeps what it needs while it lives. */
export interface WorkerFolder {
  /** Absolute; of this worker alone. */
  readonly path: string;
  /** Absolute; of all workers with this state directory. */
  readonly shared: string;
  /** Removes it. */
  close(): Promise<void>;
}

/** Makes the folder of a worker, and removes those of workers that were killed, with what their steps still do. */
export async function openWorkerFolder(system: System, stateDir: string, worker: string): Promise<WorkerFolder> {
  const shared = join(stateDir, 'fleet');
  const path = join(shared, worker);
  const lock = (name: string): string => join(shared, 'workers', `${name}.lock`);
  const own = tryLock(system, lock(worker), `worker ${worker}`);
  await system.files.makeDirectory(path);
  for (const name of await system.files.list(join(shared, 'workers'))) {
    const other = name.replace(/\.lock$/, '');
    if (name.endsWith('.lock') && other !== worker) await removeDead(system, shared, other, lock(other));
  }
  return {
    path,
    shared,
    close: async () => {
      await system.files.remove(path);
      if (isLease(own)) own.release();
    },
  };
}

async function removeDead(system: System, shared: string, worker: string, lock: string): Promise<void> {
  const path = join(shared, worker);
  const lease = tryLock(system, lock, 'tidying up');
  if (!isLease(lease)) return;
  await endStepsOf(system, worker);
  for (const run of await system.files.list(path)) {
    const tree = join(path, run, 'tree');
    if (system.files.exists(tree)) await removeTree(system, tree);
  }
  await system.files.remove(path);
  lease.release();
}
