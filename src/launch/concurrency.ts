import { Fault } from '../errors.ts';
import { lockFile } from '../execute/lock-names.ts';
import type { ConcurrencyRule } from '../graph/graph.ts';
import { unwritable } from '../journal/run-folder.ts';
import { isLease, type Lease, type LockHolder, tryLock, waitForLock } from '../system/file-lock.ts';
import type { System } from '../system/system.ts';

/** A run's place in its concurrency group. */
export type GroupPlace =
  | { readonly kind: 'held'; release(): void; readonly superseded: AbortSignal; readonly notes: readonly string[] }
  | { readonly kind: 'busy'; readonly message: string };

/** How often a run of a group with `when_busy: cancel` looks whether a newer one asks for its place, ms. */
const LOOK_EVERY_MS = 250;

/** Takes the place of a run in its group, by the group's rule. Throws `busy` where the rule is `fail`, or `signal` ends the wait. */
export async function enterGroup(
  system: System,
  stateDir: string,
  rule: Pick<ConcurrencyRule, 'whenBusy'> & { readonly group: string },
  label: string,
  signal?: AbortSignal,
): Promise<GroupPlace> {
  const path = lockFile(stateDir, 'group', rule.group);
  const first = lockOrFault(system, stateDir, path, label);
  if (!isLease(first) && isCaller(system, first, label))
    return { kind: 'held', release: () => undefined, superseded: new AbortController().signal, notes: [] };
  if (isLease(first)) return held(system, path, first, label, []);
  const words = `the concurrency group ${rule.group} is taken by ${first.label} (process ${first.pid})`;
  if (rule.whenBusy === 'skip') return { kind: 'busy', message: `Nothing was run: ${words}.` };
  if (rule.whenBusy === 'fail') throw busy(words, first);
  if (rule.whenBusy === 'cancel') await system.files.write(requestPath(path), label);
  const lease = await waitForLock(system, path, label, signal === undefined ? {} : { signal });
  if (lease === undefined) throw busy(`Cancelled while waiting: ${words}`, first);
  return held(system, path, lease, label, [`Waited because ${words}.`]);
}

async function held(
  system: System,
  path: string,
  lease: Lease,
  label: string,
  notes: readonly string[],
): Promise<GroupPlace> {
  const request = requestPath(path);
  const superseded = new AbortController();
  await withdraw(system, request, label);
  let cancelTimer: () => void = () => undefined;
  const look = (): void => {
    if (!system.files.exists(request)) {
      cancelTimer = system.clock.after(LOOK_EVERY_MS, look);
      return;
    }
    // Heard once: a request left lying would cancel every run to come.
    void system.files.remove(request).finally(() => superseded.abort('superseded'));
  };
  look();
  const release = (): void => {
    cancelTimer();
    lease.release();
  };
  return { kind: 'held', release, superseded: superseded.signal, notes };
}

// Its own request is granted; another's, written while it waited, is for it to obey.
async function withdraw(system: System, request: string, label: string): Promise<void> {
  if (!system.files.exists(request)) return;
  const asked = await system.files.read(request).catch(() => Buffer.alloc(0));
  if (asked.toString('utf8') === label) await system.files.remove(request);
}

// A run of a sub-plan is named after the run that waits for it, and belongs to its place.
function isCaller(system: System, holder: LockHolder, label: string): boolean {
  return holder.pid === system.pid && label.startsWith(`${holder.label}.`);
}

function lockOrFault(system: System, stateDir: string, path: string, label: string): Lease | LockHolder {
  try {
    return tryLock(system, path, label);
  } catch (thrown) {
    throw unwritable(stateDir, thrown);
  }
}

// A file, not a signal: the holder may be a server that also does other things.
function requestPath(path: string): string {
  return `${path}.cancel`;
}

function busy(words: string, holder: LockHolder): Fault {
  return new Fault('busy', `${words[0]?.toUpperCase()}${words.slice(1)}.`, {
    cure: `Wait for process ${holder.pid}, or set when_busy to queue, skip or cancel.`,
  });
}
