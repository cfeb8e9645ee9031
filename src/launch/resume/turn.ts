import { join } from 'node:path';
import { unwritable } from '../../journal/run-folder.ts';
import { type Lease, type LockHolder, tryLock } from '../../system/file-lock.ts';
import type { System } from '../../system/system.ts';

/**
 * Takes the right to go on with a run: one process at a time begins its next attempt, and one that waits at a terminal keeps the right until
 * it has gone on. Answers who has it where somebody alive does. Throws Fault `state_unwritable`.
 */
export function takeTurn(system: System, stateDir: string, runId: string, label: string): Lease | LockHolder {
  try {
    return tryLock(system, join(stateDir, 'runs', runId, 'resume.lock'), label);
  } catch (thrown) {
    throw unwritable(stateDir, thrown);
  }
}
