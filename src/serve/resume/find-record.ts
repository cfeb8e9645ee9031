import { readRun, type StoredRun } from '../../journal/read.ts';
import type { ResumeWish } from '../../outbox/resume/resumer.ts';
import { sourceKey } from '../../sync/facts/registration.ts';
import type { System } from '../../system/system.ts';

/** Where a run stands in the state directory. `newer`: its record has an attempt that the API has not heard of. */
export type FoundRecord =
  | { readonly kind: 'found'; readonly stored: StoredRun }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unknown' };

/** Looks for the very run that is wished for: another one may have its name, on another machine. Throws Fault `state_corrupt`. */
export async function findRecord(system: System, stateDir: string, wish: ResumeWish): Promise<FoundRecord> {
  const newest = await readRun(system, stateDir, wish.run_id);
  if (newest === undefined) return { kind: 'unknown' };
  if (sourceKey(newest.run) === wish.source_key) return { kind: 'found', stored: newest };
  for (let attempt = newest.run.attempt - 1; attempt > 0; attempt -= 1) {
    const stored = await readRun(system, stateDir, wish.run_id, attempt).catch(() => undefined);
    if (stored !== undefined && sourceKey(stored.run) === wish.source_key) return { kind: 'newer' };
  }
  return { kind: 'unknown' };
}
