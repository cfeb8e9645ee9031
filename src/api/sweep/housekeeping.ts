import type { Database } from '../../store/database.ts';
import { sweepAnswers } from '../../store/idempotency/answers.ts';
import { deleteExpiredLinks } from '../../store/links/links.ts';
import { pruneMemory } from '../../store/messages/memory.ts';
import { deleteExpiredTokens } from '../../store/tokens/spent.ts';
import { type Clock, isoTime } from '../../system/clock.ts';

/** Removes what has expired by itself (kept answers, tokens of CI jobs, one-time links), every ten minutes until it is stopped. */
export function createHousekeeping(
  database: Database,
  clock: Clock,
  onFailure: (thrown: unknown) => void,
): { stop(): Promise<void> } {
  let cancel: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const later = (): void => {
    cancel = clock.after(EVERY_MS, () => {
      running = removeExpired(database, clock)
        .catch(onFailure)
        .finally(() => {
          if (!stopped) later();
        });
    });
  };
  later();
  return {
    stop: async () => {
      stopped = true;
      cancel();
      await running;
    },
  };
}

const EVERY_MS = 10 * 60 * 1000;

/** What notifiers remember of a run is of use while people still look at its messages. */
const MEMORY_MS = 90 * 86_400_000;

async function removeExpired(database: Database, clock: Clock): Promise<void> {
  await sweepAnswers(database);
  await deleteExpiredTokens(database);
  await deleteExpiredLinks(database);
  await pruneMemory(database, isoTime(clock.now() - MEMORY_MS));
}
