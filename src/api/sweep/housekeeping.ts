import type { Database } from '../../store/database.ts';
import { sweepAnswers } from '../../store/idempotency/answers.ts';
import { pruneWorkers } from '../../store/jobs/workers/workers.ts';
import { deleteExpiredLinks } from '../../store/links/links.ts';
import { pruneMemory } from '../../store/messages/memory.ts';
import { deleteExpiredTokens } from '../../store/tokens/spent.ts';
import { type Clock, isoTime } from '../../system/clock.ts';
import { repeatNowAndThen } from './now-and-then.ts';

/** Removes what has expired by itself (kept answers, tokens of CI jobs, one-time links, workers that went), every ten minutes until it is stopped. */
export function createHousekeeping(
  database: Database,
  clock: Clock,
  onFailure: (thrown: unknown) => void,
): { stop(): Promise<void> } {
  return repeatNowAndThen({ clock, everyMs: EVERY_MS, work: () => removeExpired(database, clock), onFailure });
}

const EVERY_MS = 10 * 60 * 1000;

/** What notifiers remember of a run is of use while people still look at its messages. */
const MEMORY_MS = 90 * 86_400_000;

async function removeExpired(database: Database, clock: Clock): Promise<void> {
  await sweepAnswers(database);
  await deleteExpiredTokens(database);
  await deleteExpiredLinks(database);
  await pruneWorkers(database);
  await pruneMemory(database, isoTime(clock.now() - MEMORY_MS));
}
